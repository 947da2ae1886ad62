package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/** A {@code format} of strings (JSON Schema validation, section 7.3) that is asserted. */
public abstract class TextFormat {

    /** For implementations. */
    protected TextFormat() {}

    /**
     * Returns whether a string conforms.
     *
     * @param at the index of a string or name
     */
    public abstract boolean matches(JsonDocument d, int at);

    /** The format's name: {@code date-time}. */
    public abstract String name();
}
