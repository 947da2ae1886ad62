package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Annotation;
import io.github.jsonschema2records.generator.upgrade.Keyword.Conditional;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentSchemas;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ignored;
import io.github.jsonschema2records.generator.upgrade.Keyword.PartOf;
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
                && schema.occurrences().stream().allMatch(o -> isCondition(o.keyword()) || isSilent(o.keyword()));
    }

    private static boolean isCondition(Keyword keyword) {
        return keyword instanceof Conditional || keyword instanceof DependentSchemas;
    }

    private static boolean isSilent(Keyword keyword) {
        return keyword instanceof Annotation
                || keyword instanceof PartOf
                || keyword instanceof Definitions
                || keyword instanceof Ignored;
    }
}
