package io.github.jsonschema2records.runtime.pattern;

import io.github.jsonschema2records.runtime.JsonDocument;

/** The regular expression of a {@code pattern} (JSON Schema validation, section 6.3.3). Stateless or confined to a call. */
public abstract class TextPattern {

    /** For implementations. */
    protected TextPattern() {}

    /**
     * Returns whether the expression matches somewhere in a string.
     *
     * @param at the index of a string or name
     */
    public abstract boolean matches(JsonDocument d, int at);

    /** The regular expression as the schema writes it. */
    public abstract String source();
}
