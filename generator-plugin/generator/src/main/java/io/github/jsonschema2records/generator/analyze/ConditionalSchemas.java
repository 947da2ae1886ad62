package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Identifier;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * Tells schemas that say nothing but {@code if} and {@code dependentSchemas}: in {@code allOf}, which is how a schema has
 * several of them, they are as good as keywords of the schema around.
 */
public final class ConditionalSchemas {

    private ConditionalSchemas() {}

    /** Returns whether a schema says nothing but that. */
    public static boolean isOnlyConditional(Schema schema) {
        return schema.occurrences().stream().anyMatch(o -> isCondition(o.keyword()))
                && schema.occurrences().stream().allMatch(o -> isCondition(o.keyword()) || isBeside(o.keyword()));
    }

    private static boolean isCondition(Keyword keyword) {
        return keyword instanceof Guarded guarded && guarded.required().names().isEmpty();
    }

    /** Returns whether a keyword may stand beside conditions: an identifier would give their schema a base URI or a name of its own. */
    private static boolean isBeside(Keyword keyword) {
        return keyword.isSilent() && !(keyword instanceof Identifier);
    }
}
