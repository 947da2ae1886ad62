package io.github.jsonschema2records.runtime;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Position and reason of a syntax error in a JSON text, or of a text beyond a limit. Immutable; does not refer to the
 * text.
 */
public final class SyntaxError implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean limit;
    private final @Nullable String limitName;
    private final int offset;
    private final int line;
    private final int column;
    private final String message;
    private final @Nullable String quoted;

    SyntaxError(
            boolean limit,
            @Nullable String limitName,
            int offset,
            int line,
            int column,
            String message,
            @Nullable String quoted) {
        this.limit = limit;
        this.limitName = limitName;
        this.offset = offset;
        this.line = line;
        this.column = column;
        this.message = message;
        this.quoted = quoted;
    }

    /**
     * Returns whether the text exceeds one of the {@link JsonLimits}. Otherwise it violates RFC 8259 or RFC 3629
     * (UTF-8).
     */
    public boolean isLimit() {
        return limit;
    }

    /**
     * Returns the name of the limit that the text exceeds, such as {@code maxDocumentBytes} for
     * {@link JsonLimits#maxDocumentBytes()}. It is null for other errors, and for the limit of exponents, which cannot
     * be changed.
     */
    public @Nullable String limitName() {
        return limitName;
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

    /** Returns the message with {@link MaskedTokens#MASK} instead of the characters of the text that it quotes. */
    public String maskedMessage() {
        int at = quoted == null ? -1 : message.lastIndexOf(quoted);
        return quoted == null || at < 0
                ? message
                : message.substring(0, at) + MaskedTokens.MASK + message.substring(at + quoted.length());
    }

    /** Returns position and message: {@code 3:17: expected ...}. */
    @Override
    public String toString() {
        return line + ":" + column + ": " + message;
    }
}
