package io.github.jsonschema2records.runtime;

/** Thrown by {@link JsonData#parse(String)} and its sisters for a text that is no acceptable JSON text. */
public final class JsonSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final SyntaxError error;

    /** An exception whose message is the error's position and message. */
    public JsonSyntaxException(SyntaxError error) {
        super(error.toString());
        this.error = error;
    }

    /** Where the text is wrong, and what is wrong. */
    public SyntaxError error() {
        return error;
    }
}
