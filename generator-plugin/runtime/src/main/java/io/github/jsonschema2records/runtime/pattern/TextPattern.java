package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.JsonDocument;

/**
 * Compiled regular expression of the keyword {@code pattern} or {@code patternProperties} (JSON Schema Validation,
 * section 6.3.3). Generated validators have one constant for each expression. Thread-safe.
 */
public abstract class TextPattern {

    /** For subclasses. */
    protected TextPattern() {}

    /**
     * Returns whether the expression matches somewhere in a string of the document.
     *
     * @param at the index of a string or of a property name
     */
    public abstract boolean matches(JsonDocument d, int at);

    /** Returns the regular expression as the schema writes it. */
    public abstract String source();
}
