package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Map;
import java.util.Set;

/**
 * Which keywords of which schemas the Java types were made from; noted where it is done. Immutable.
 *
 * @param keywords the names of the keywords
 * @param places the types that each schema was given, usually one; where other schemas describe the same value, with them
 */
public record TypedKeywords(Map<Schema, Set<String>> keywords, Map<Schema, Set<TypeRef>> places) {

    /** Returns whether a Java type expresses what a keyword says. */
    public boolean has(Schema schema, Occurrence occurrence) {
        return keywords.getOrDefault(schema, Set.of()).contains(occurrence.name());
    }
}
