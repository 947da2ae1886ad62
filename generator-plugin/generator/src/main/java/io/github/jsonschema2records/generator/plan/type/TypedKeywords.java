package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Map;
import java.util.Set;

/**
 * The keywords that the Java types express, noted during planning. Immutable.
 *
 * @param keywords the names of the keywords
 * @param places the types of each schema, usually one; schemas that describe the same value share their types
 */
public record TypedKeywords(Map<Schema, Set<String>> keywords, Map<Schema, Set<TypeRef>> places) {

    /** Returns whether a Java type expresses a keyword. */
    public boolean has(Schema schema, Occurrence occurrence) {
        return keywords.getOrDefault(schema, Set.of()).contains(occurrence.name());
    }
}
