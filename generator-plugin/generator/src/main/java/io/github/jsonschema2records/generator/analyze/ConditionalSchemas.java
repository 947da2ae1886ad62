package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Identifier;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * Recognizes schemas that contain only {@code if} and {@code dependentSchemas}. In {@code allOf} their keywords can be
 * treated as the parent's own. This is how a schema has several of them.
 */
public final class ConditionalSchemas {

    private ConditionalSchemas() {}

    /** Returns whether a schema contains only conditional keywords. */
    public static boolean isOnlyConditional(Schema schema) {
        return schema.occurrences().stream().anyMatch(o -> isCondition(o.keyword()))
                && schema.occurrences().stream().allMatch(o -> isCondition(o.keyword()) || isBeside(o.keyword()));
    }

    private static boolean isCondition(Keyword keyword) {
        return keyword instanceof Guarded guarded && guarded.required().names().isEmpty();
    }

    /**
     * Returns whether a keyword may be beside conditional keywords. An identifier may not, as it gives the schema a
     * base URI or a name of its own.
     */
    private static boolean isBeside(Keyword keyword) {
        return keyword.isSilent() && !(keyword instanceof Identifier);
    }
}
