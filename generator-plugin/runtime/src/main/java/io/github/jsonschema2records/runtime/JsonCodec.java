package io.github.jsonschema2records.runtime;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, validates and writes the values of one generated type.
 *
 * <p>Each generated type has its codec in a public constant {@code CODEC}, including nested types: {@code Order.CODEC},
 * {@code Order.Line.CODEC}.
 * <pre>{@code
 * Order order = Order.CODEC.fromJson(bytes); // throws InvalidInstanceException if the text is not valid
 * ReadResult<Order> result = Order.CODEC.tryFromJson(bytes); // the order, or the violations
 * byte[] json = Order.CODEC.toJson(order);
 * }</pre>
 *
 * <p>Thread-safe and stateless. Texts are parsed with {@link JsonLimits#DEFAULTS}, unless {@link #withLimits} sets
 * other limits. To reuse memory, parse into a {@link JsonDocument} and pass that. A byte order mark before a text is
 * ignored. Implemented by generated code; later versions may add methods.
 *
 * @param <T> the Java type; nullable only for codecs of nullable properties
 */
public interface JsonCodec<T extends @Nullable Object> {

    /**
     * Reads a JSON text in UTF-8.
     *
     * @throws InvalidInstanceException with all violations, if the text is not valid JSON, does not conform to the
     * schema, or has a value that does not fit its Java type
     */
    T fromJson(byte[] json);

    /**
     * Reads a JSON text.
     *
     * @throws InvalidInstanceException as {@link #fromJson(byte[])}
     */
    T fromJson(String json);

    /**
     * Reads a JSON text in UTF-8 from a stream, up to its end. The stream is not closed.
     *
     * @throws InvalidInstanceException as {@link #fromJson(byte[])}
     * @throws UncheckedIOException if the stream cannot be read
     */
    T fromJson(InputStream json);

    /**
     * Reads a parsed document. The value does not depend on the document, which may be reused.
     *
     * @throws InvalidInstanceException as {@link #fromJson(byte[])}
     * @throws IllegalArgumentException if nothing was parsed into the document
     */
    T fromJson(JsonDocument document);

    /**
     * Reads a JSON value in memory. Violations have locations, but no lines and columns.
     *
     * @throws InvalidInstanceException as {@link #fromJson(byte[])}
     */
    T fromJson(JsonData json);

    /** Reads a JSON text in UTF-8. Returns the value or the violations. */
    ReadResult<T> tryFromJson(byte[] json);

    /** Reads a JSON text. Returns the value or the violations. */
    ReadResult<T> tryFromJson(String json);

    /**
     * Reads a JSON text in UTF-8 from a stream, up to its end. Returns the value or the violations. The stream is not
     * closed.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    ReadResult<T> tryFromJson(InputStream json);

    /**
     * Reads a parsed document. Returns the value or the violations. The result does not depend on the document, which
     * may be reused.
     *
     * @throws IllegalArgumentException if nothing was parsed into the document
     */
    ReadResult<T> tryFromJson(JsonDocument document);

    /**
     * Reads a JSON value in memory. Returns the value or the violations, which have locations, but no lines and
     * columns.
     */
    ReadResult<T> tryFromJson(JsonData json);

    /**
     * Reads the values of a stream one after the other, in constant memory: NDJSON, JSON texts with or without
     * whitespace between them, a JSON text sequence (RFC 7464), or the items of one array.
     * <pre>{@code
     * Order.CODEC.readAll(in).stream()
     *         .forEach(result -> result.match(orders::add, invalid -> errors.addAll(invalid.violations())));
     * }</pre>
     *
     * <p>A stream that starts with an array has its items as values, unless {@link #readsArrays()}: then each array is
     * a value itself. {@link #readItems} reads the items of an array for all types.
     *
     * <p>Reading continues after a value that is not valid ({@link JsonSequence}). A stream of whitespace has no
     * values. Limits apply to each value, not to the stream. The stream is not closed.
     */
    default ReadResults<T> readAll(InputStream in) {
        return new ReadResults<>(this, in, JsonLimits.DEFAULTS, !readsArrays());
    }

    /**
     * Reads the items of the array at the start of a stream one after the other, in constant memory. If the stream does
     * not start with an array, this method reads its JSON texts. For types other than arrays, {@link #readAll} does the
     * same.
     */
    default ReadResults<T> readItems(InputStream in) {
        return new ReadResults<>(this, in, JsonLimits.DEFAULTS, true);
    }

    /**
     * Returns whether a value of the type may be a JSON array. Then {@link #readAll} does not take an array for a list
     * of values.
     */
    default boolean readsArrays() {
        return false;
    }

    /** Returns a value as compact JSON text in UTF-8. The value is not validated; use {@link #checked} for that. */
    byte[] toJson(T value);

    /** Returns a value as compact JSON text. The value is not validated; use {@link #checked} for that. */
    String toJsonString(T value);

    /**
     * Writes a value as compact JSON text in UTF-8 to a stream. The stream is flushed but not closed. Memory is needed
     * for a piece of the text only. The value is not validated; use {@link #checked} for that.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    default void toJson(T value, OutputStream out) {
        JsonWriter writer = JsonWriter.to(out);
        write(writer, value);
        writer.flush();
    }

    /** Returns a value as indented JSON text, for people to read. The value is not validated. */
    default String toPrettyJson(T value) {
        JsonWriter writer = JsonWriter.pretty();
        write(writer, value);
        return writer.toString();
    }

    /**
     * Writes a value as the next one of a writer, for example to write several values, or to indent the text. The value
     * is not validated.
     * <pre>{@code
     * JsonWriter writer = JsonWriter.pretty(out);
     * Order.CODEC.write(writer, order);
     * writer.flush();
     * }</pre>
     *
     * @throws UncheckedIOException if the writer writes to a stream that cannot be written
     */
    void write(JsonWriter writer, T value);

    /**
     * Validates a value that was created with a constructor, which does not validate. Violations have instance
     * locations and no lines and columns, as there is no text.
     */
    default ValidationResult validate(T value) {
        return validator().validate(JsonDocument.ofValue(toJson(value), JsonLimits.DEFAULTS));
    }

    /**
     * Validates a value that was created with a constructor, as {@link #validate}. Builders validate by themselves.
     *
     * @return {@code value}
     * @throws InvalidInstanceException with all violations, if the value does not conform to the schema
     */
    default T checked(T value) {
        validate(value).orElseThrow();
        return value;
    }

    /**
     * Returns a codec of the same type that parses texts with other limits. They also apply to {@link #checked} and
     * {@link #validator()}.
     */
    default JsonCodec<T> withLimits(JsonLimits limits) {
        return new LimitedCodec<>(this, limits);
    }

    /**
     * Returns a validator of the schema of this type. Instance locations start at the value, and keyword locations at
     * this schema. Absolute keyword locations name the schema document. For the type of a root schema, the results are
     * those of the generated validator.
     */
    SchemaValidator validator();

    /**
     * Returns the URI of the schema of this type: the URI of the schema document, with a JSON Pointer in the fragment.
     */
    String schemaLocation();

    /**
     * Returns whether the schema of this type, or a schema that it applies, marks values as secrets. Code that prints
     * texts which this codec reads should not print them then.
     */
    default boolean hasSecrets() {
        return false;
    }
}
