package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Constraints on additional properties, combined over several schemas. */
final class PropertyLimits {

    private final Map<Schema, OtherProperties> limits = new LinkedHashMap<>();
    private final List<Schema> others = new ArrayList<>();
    private final Set<String> known;
    private long sources;
    private boolean closed;

    /**
     * Creates the constraints of some members.
     *
     * @param decidedUnions the members whose union is decided
     * @param known the properties that members name
     */
    PropertyLimits(Facts facts, Collection<Schema> members, Set<Schema> decidedUnions, Set<String> known) {
        this.known = known;
        for (Schema member : members) {
            PatternProperties patterns = member.keyword(PatternProperties.class);
            if (patterns != null) {
                others.addAll(patterns.schemas().values());
            }
            OtherProperties rest = OtherProperties.of(member, facts, members, decidedUnions);
            if (rest != null && known.containsAll(rest.names())) {
                limits.put(member, rest);
                others.add(rest.schema());
                closed |= rest.schema().isFalse() && rest.patterns().isEmpty();
            }
            sources += patterns != null || limits.containsKey(member) ? 1 : 0;
        }
    }

    /** Returns whether a keyword can constrain additional properties. */
    static boolean isLimit(Keyword keyword) {
        return keyword instanceof AdditionalProperties || keyword instanceof UnevaluatedProperties;
    }

    /** Returns whether they are forbidden. */
    boolean areClosed() {
        return closed;
    }

    /**
     * Returns the alternative schemas for additional properties; empty if there are none, or if several members have
     * some.
     */
    List<Schema> others() {
        List<Schema> possible = others.stream().filter(s -> !s.isFalse()).toList();
        return !limits.isEmpty() && possible.size() == 1 && sources == 1 ? possible : List.of();
    }

    /** Returns whether a member forbids them. */
    boolean closes(Schema member) {
        OtherProperties rest = limits.get(member);
        return closed && rest != null && rest.patterns().isEmpty();
    }

    /** Returns whether a constraint of a member means the same for the whole conjunction as for the member. */
    boolean meansTheSame(Schema member) {
        OtherProperties rest = limits.get(member);
        return rest != null && rest.patterns().isEmpty() && rest.names().containsAll(known) && sources == 1;
    }
}
