package io.github.jsonschema2records.generator.plan.output;

import io.github.jsonschema2records.generator.upgrade.Keyword.Annotation;
import io.github.jsonschema2records.generator.upgrade.Keyword.KnownAnnotation;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.runtime.codegen.KeywordNames;

/** Decides which annotations are written, and under which names. */
final class WrittenAnnotation {

    /** Prefix of an annotation whose name means something else to the reader. */
    static final String PREFIX = "@";

    private WrittenAnnotation() {}

    /**
     * Returns whether an annotation is collected. {@code contentSchema} has no effect without a media type (Validation
     * 8.5).
     */
    static boolean hasEffect(Schema schema, String name, Annotation annotation) {
        boolean alone = annotation instanceof KnownAnnotation
                && name.equals("contentSchema")
                && schema.occurrences().stream().noneMatch(o -> o.name().equals("contentMediaType"));
        return annotation.collected() && !alone;
    }

    /** Returns the name of the member for an annotation. */
    static String name(String name, Annotation annotation) {
        if (annotation instanceof KnownAnnotation && name.startsWith("content")) {
            return name;
        }
        return isMeaningful(name) ? PREFIX + name : name;
    }

    /** Returns whether a name means something other than an annotation to the reader. */
    private static boolean isMeaningful(String name) {
        return KeywordNames.constrains(name)
                || name.equals("$id")
                || name.startsWith("content")
                || name.startsWith(PREFIX)
                || name.startsWith("~");
    }
}
