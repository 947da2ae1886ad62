package io.github.jsonschema2records.runtime;

/** Thrown by {@link JsonData#parse(String)} and its overload if a text is not valid JSON or exceeds a limit. */
public final class JsonSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final SyntaxError error;

    /** Creates an exception with the position and message of an error. */
    public JsonSyntaxException(SyntaxError error) {
        super(error.toString());
        this.error = error;
    }

    /** Returns the position and the reason. */
    public SyntaxError error() {
        return error;
    }
}
