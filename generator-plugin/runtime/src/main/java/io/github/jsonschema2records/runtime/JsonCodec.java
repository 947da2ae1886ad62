package io.github.jsonschema2records.runtime;

import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes the values of one generated type. Every generated type has its codec in a public constant
 * {@code CODEC}, types nested in others too: {@code Order.CODEC}, {@code Order.Line.CODEC}.
 *
 * <p>Stateless and immutable: one instance serves all threads. Texts are parsed within {@link JsonLimits#DEFAULTS}; for other
 * limits, and for reuse of memory, parse into a {@link JsonDocument} of one's own. Implemented by generated code; later
 * versions may add methods.
 *
 * @param <T> the type; a generated type is never nullable
 */
public interface JsonCodec<T extends @Nullable Object> {

    /**
     * The value of a JSON text in UTF-8.
     *
     * @throws InvalidInstanceException with everything that is wrong, if the text is no JSON, is not valid, or does not fit
     *     the Java type
     */
    T fromJson(byte[] json);

    /**
     * The value of a JSON text.
     *
     * @throws InvalidInstanceException as {@link #fromJson(byte[])}
     */
    T fromJson(String json);

    /**
     * The value of a JSON text in UTF-8, read to the end of the stream, which is not closed.
     *
     * @throws InvalidInstanceException as {@link #fromJson(byte[])}
     * @throws UncheckedIOException if the stream cannot be read
     */
    T fromJson(InputStream json);

    /**
     * The value of a parsed document. It does not depend on the document, which may be reused.
     *
     * @throws InvalidInstanceException as {@link #fromJson(byte[])}
     * @throws IllegalArgumentException if nothing was parsed into the document
     */
    T fromJson(JsonDocument document);

    /** The value of a JSON text in UTF-8, or what is wrong with it. */
    ReadResult<T> tryFromJson(byte[] json);

    /** The value of a JSON text, or what is wrong with it. */
    ReadResult<T> tryFromJson(String json);

    /**
     * The value of a JSON text in UTF-8, read to the end of the stream, which is not closed; or what is wrong with it.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    ReadResult<T> tryFromJson(InputStream json);

    /**
     * The value of a parsed document, or what is wrong with it. The result does not depend on the document, which may be
     * reused.
     *
     * @throws IllegalArgumentException if nothing was parsed into the document
     */
    ReadResult<T> tryFromJson(JsonDocument document);

    /** A value as compact JSON text in UTF-8. The value is not validated; {@link #checked} does that. */
    byte[] toJson(T value);

    /** A value as compact JSON text. The value is not validated; {@link #checked} does that. */
    String toJsonString(T value);

    /**
     * Validates a value that was made by a constructor; builders call it themselves.
     *
     * @return {@code value}
     * @throws InvalidInstanceException with everything that is wrong if the value is not valid; positions are those in its
     *     JSON text
     */
    T checked(T value);

    /**
     * A validator of the type's schema alone. Instance locations start at the value, and keyword locations at the type's
     * schema; absolute keyword locations name the schema document. For the type of a root schema it says the same as the
     * generated validator.
     */
    SchemaValidator validator();

    /** The URI of the type's schema: that of its document with a JSON pointer in the fragment. */
    String schemaLocation();
}
