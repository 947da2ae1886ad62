package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import org.jspecify.annotations.Nullable;

/** Checks of simple subschemas that occur in many schemas. Each method ends the evaluation it receives. */
public final class Check {

    private Check() {}

    /** Checks the schema {@code {"type": ...}}, see {@link Assert#type}. */
    public static boolean type(JsonDocument d, int at, int kinds, @Nullable Evaluation e) {
        return Evaluation.end(e, Assert.type(d, at, kinds, e));
    }

    /** Checks the schema {@code true} or {@code {}}, which accepts all values. */
    public static boolean always(@Nullable Evaluation e) {
        return Evaluation.end(e, true);
    }

    /** Checks the schema {@code false}, which accepts no value. The message depends on the place of the schema. */
    public static boolean never(JsonDocument d, int at, @Nullable Evaluation e) {
        return e != null && Evaluation.end(e, Failures.forbidden(at, e));
    }

    /**
     * Checks the schema {@code false} for an unknown property, as under {@code additionalProperties}. The message
     * suggests the most similar known name.
     *
     * @param at the index of the value of the property
     */
    public static boolean unknownProperty(JsonDocument d, int at, StringTable known, @Nullable Evaluation e) {
        return e != null && Evaluation.end(e, Failures.unknownProperty(d, at, known, e));
    }
}
