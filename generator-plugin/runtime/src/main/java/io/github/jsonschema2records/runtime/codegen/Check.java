package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import org.jspecify.annotations.Nullable;

/** Whole subschemas that many schemas share; each method ends the evaluation it is given. */
public final class Check {

    private Check() {}

    /** The schema {@code {"type": ...}}; see {@link Assert#type}. */
    public static boolean type(JsonDocument d, int at, int kinds, @Nullable Evaluation e) {
        return Evaluation.end(e, Assert.type(d, at, kinds, e));
    }

    /** The schema {@code true}, or {@code {}}. */
    public static boolean always(@Nullable Evaluation e) {
        return Evaluation.end(e, true);
    }

    /** The schema {@code false}, wherever it stands: the message says what is not allowed there. */
    public static boolean never(JsonDocument d, int at, @Nullable Evaluation e) {
        return e != null && Evaluation.end(e, Failures.forbidden(at, e));
    }

    /**
     * The schema {@code false} for a property that is not known, as in {@code additionalProperties}: the message suggests
     * the nearest known name.
     *
     * @param at the index of the property's value
     */
    public static boolean unknownProperty(JsonDocument d, int at, StringTable known, @Nullable Evaluation e) {
        return e != null && Evaluation.end(e, Failures.unknownProperty(d, at, known, e));
    }
}
