package io.github.jsonschema2records.runtime;

import java.io.Serializable;

/**
 * Why a text is no acceptable JSON text: where, and in one English sentence what.
 *
 * <p>Immutable; it keeps nothing of the text.
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

    /** Returns whether the text goes beyond one of the {@link JsonLimits}; otherwise it breaks RFC 8259 or RFC 3629 (UTF-8). */
    public boolean isLimit() {
        return limit;
    }

    /** The index in the parsed array of the byte at fault; the end of the text where something is missing. */
    public int offset() {
        return offset;
    }

    /** The 1-based line, as {@link JsonDocument#line(int)} counts. */
    public int line() {
        return line;
    }

    /** The 1-based column in Unicode code points, as {@link JsonDocument#column(int)} counts. */
    public int column() {
        return column;
    }

    /** What is wrong, without position and final full stop: {@code expected ':' after the property name, found 'x'}. */
    public String message() {
        return message;
    }

    /** Position and message: {@code 3:17: expected ...}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
