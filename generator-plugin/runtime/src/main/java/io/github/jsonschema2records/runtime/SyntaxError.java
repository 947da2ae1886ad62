package io.github.jsonschema2records.runtime;

import java.io.Serializable;

/**
 * Position and reason of a syntax error in a JSON text, or of a text beyond a limit. Immutable; does not refer to the
 * text.
 */
public final class SyntaxError implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean limit;
    private final int offset;
    private final int line;
    private final int column;
    private final String message;

    SyntaxError(boolean limit, int offset, int line, int column, String message) {
        this.limit = limit;
        this.offset = offset;
        this.line = line;
        this.column = column;
        this.message = message;
    }

    /**
     * Returns whether the text exceeds one of the {@link JsonLimits}. Otherwise it violates RFC 8259 or RFC 3629
     * (UTF-8).
     */
    public boolean isLimit() {
        return limit;
    }

    /** Returns the index of the wrong byte in the parsed array, or the end of the text if something is missing. */
    public int offset() {
        return offset;
    }

    /** Returns the 1-based line, as {@link JsonDocument#line(int)}. */
    public int line() {
        return line;
    }

    /** Returns the 1-based column in Unicode code points, as {@link JsonDocument#column(int)}. */
    public int column() {
        return column;
    }

    /**
     * Returns the reason in English, without the position and a final full stop:
     * {@code expected ':' after the property name, found 'x'}.
     */
    public String message() {
        return message;
    }

    /** Returns position and message: {@code 3:17: expected ...}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
