package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceBoolean;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a schema marks its values as secret. A mark counts in every dialect, even beside a {@code $ref}
 * that hides other keywords: whoever writes it does not want to see the value in a log.
 */
public final class SecretMarks {

    /** The keyword of this generator, for values that are secret although they are not write-only. */
    public static final String KEYWORD = "javaSecret";

    private SecretMarks() {}

    /** Returns whether one of the keywords marks the values. */
    static boolean has(SourceObject schema) {
        return isTrue(schema.get(KEYWORD))
                || isTrue(schema.get("writeOnly"))
                || (schema.get("format") instanceof SourceString format
                        && format.value().equals("password"));
    }

    private static boolean isTrue(@Nullable SourceValue value) {
        return value instanceof SourceBoolean bool && bool.value();
    }
}
