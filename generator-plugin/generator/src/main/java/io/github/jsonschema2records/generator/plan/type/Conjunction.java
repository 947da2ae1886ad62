package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The schemas that all apply to the value of a {@link TypeSite}: through {@code allOf} and references, and through
 * unions of which only one branch can accept more than null.
 */
final class Conjunction {

    private final Facts facts;
    private final TypeSite site;
    private final Kinds kinds;
    private final Set<Schema> members = new LinkedHashSet<>();
    private final Set<Schema> decidedUnions = new LinkedHashSet<>();

    Conjunction(Facts facts, TypeSite site) {
        this.facts = facts;
        this.site = site;
        this.kinds = site.schemas().stream().map(facts::kinds).reduce(site.kinds(), Kinds::and);
        site.schemas().forEach(this::add);
    }

    /** Returns the kinds that the value can have. */
    Kinds kinds() {
        return kinds;
    }

    /** Returns all schemas that apply, in the order of the text. */
    Set<Schema> members() {
        return members;
    }

    /** Returns the members whose union has a single possible branch, which is a member itself. */
    Set<Schema> decidedUnions() {
        return decidedUnions;
    }

    /** Returns whether a member's union is still undecided: by the site, and by having only one possible branch. */
    boolean hasOpenUnion(Schema member) {
        return !site.decidedUnions().contains(member)
                && !decidedUnions.contains(member)
                && !branches(member).isEmpty();
    }

    /**
     * Returns the branches of a member's {@code oneOf}, or else {@code anyOf}, that are possible for the value's kinds.
     */
    List<Schema> possibleBranches(Schema member) {
        List<Schema> possible = new ArrayList<>();
        for (Schema branch : branches(member)) {
            if (!facts.kinds(branch).and(kinds).minus(Kinds.of(Kind.NULL)).isEmpty()) {
                possible.add(branch);
            }
        }
        return possible;
    }

    private static List<Schema> branches(Schema member) {
        OneOf one = member.keyword(OneOf.class);
        if (one != null) {
            return one.branches();
        }
        AnyOf any = member.keyword(AnyOf.class);
        return any == null ? List.of() : any.branches();
    }

    private void add(Schema schema) {
        if (!members.add(schema)) {
            return;
        }
        facts.graph().conjuncts(schema).forEach(this::add);
        if (!site.decidedUnions().contains(schema) && !branches(schema).isEmpty()) {
            List<Schema> possible = possibleBranches(schema);
            if (possible.size() == 1) {
                decidedUnions.add(schema);
                add(possible.get(0));
            }
        }
    }
}
