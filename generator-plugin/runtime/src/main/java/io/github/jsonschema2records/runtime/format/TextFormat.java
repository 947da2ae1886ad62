package io.github.jsonschema2records.runtime.format;

import io.github.jsonschema2records.runtime.JsonDocument;

/**
 * Checks strings against a value of the keyword {@code format} (JSON Schema Validation, section 7.3). Used only where
 * formats are asserted. Subclasses are thread-safe.
 */
public abstract class TextFormat {

    /** For subclasses. */
    protected TextFormat() {}

    /**
     * Returns whether a string of the document conforms.
     *
     * @param at the index of a string or of a property name
     */
    public abstract boolean matches(JsonDocument d, int at);

    /** Returns the name of the format, such as {@code date-time}. */
    public abstract String name();
}
