package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.EvaluatedMembers;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The schema of all properties except some: from {@code additionalProperties}, or from {@code unevaluatedProperties} if
 * the unevaluated properties are known at build time.
 *
 * @param schema the schema that describes their values
 * @param names the names of the excepted properties
 * @param patterns regular expressions that match the names of excepted properties
 */
record OtherProperties(Schema schema, Set<String> names, Set<String> patterns) {

    /**
     * Returns the other properties of a member of a conjunction, or null.
     *
     * @param members the members
     * @param decidedUnions the members whose union is decided, by a branch that is a member too
     */
    static @Nullable OtherProperties of(
            Schema member, Facts facts, Collection<Schema> members, Set<Schema> decidedUnions) {
        AdditionalProperties additional = member.keyword(AdditionalProperties.class);
        if (additional != null) {
            Properties own = member.keyword(Properties.class);
            PatternProperties patterns = member.keyword(PatternProperties.class);
            return new OtherProperties(
                    additional.schema(),
                    own == null ? Set.of() : own.schemas().keySet(),
                    patterns == null ? Set.of() : patterns.schemas().keySet());
        }
        UnevaluatedProperties unevaluated = member.keyword(UnevaluatedProperties.class);
        if (unevaluated == null) {
            return null;
        }
        EvaluatedMembers before = facts.evaluatedProperties(member, impossible(members, decidedUnions));
        return before == null || before.all()
                ? null
                : new OtherProperties(unevaluated.schema(), before.names(), before.patterns());
    }

    /** Returns the other branches of each {@code oneOf} that is decided. */
    private static Set<Schema> impossible(Collection<Schema> members, Set<Schema> decidedUnions) {
        Set<Schema> impossible = new LinkedHashSet<>();
        for (Schema schema : decidedUnions) {
            OneOf one = schema.keyword(OneOf.class);
            List<Schema> branches = one == null ? List.of() : one.branches();
            if (branches.stream().filter(members::contains).count() == 1) {
                branches.stream().filter(b -> !members.contains(b)).forEach(impossible::add);
            }
        }
        return impossible;
    }
}
