package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.ReadResult;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads, writes and checks the values of one Java type. Stateless; one instance serves all threads.
 *
 * @param <T> the type
 */
public abstract class Codec<T extends @Nullable Object> {

    /** For implementations. */
    protected Codec() {}

    /**
     * Validates and reads a value in one pass.
     *
     * @return null if the value is not valid, or the Java type cannot hold it; also for a JSON null where
     *     {@link #readsNull()}
     */
    public abstract @Nullable T read(JsonDocument d, int at);

    /** Writes a value as the next one. */
    public abstract void write(JsonWriter w, T value);

    /** Whether a value is valid; collects why not, if there is an evaluation, and ends that. */
    public abstract boolean check(JsonDocument d, int at, @Nullable Evaluation e);

    /** The URI of the schema of the type. */
    public abstract String schemaLocation();

    /** Whether null is a value of the type, so that {@link #read} answers it for a JSON null. */
    public boolean readsNull() {
        return false;
    }

    /**
     * The value of a JSON text in UTF-8.
     *
     * @throws InvalidInstanceException if there is none
     */
    public final T fromJson(byte[] json) {
        return read(JsonDocument.of(json));
    }

    /**
     * The value of a JSON text.
     *
     * @throws InvalidInstanceException if there is none
     */
    public final T fromJson(String json) {
        return read(JsonDocument.of(json));
    }

    /**
     * The value of a JSON text in UTF-8, read to the end of the stream, which is not closed.
     *
     * @throws InvalidInstanceException if there is none
     * @throws UncheckedIOException if the stream cannot be read
     */
    public final T fromJson(InputStream json) {
        return read(Input.parse(json));
    }

    /** What comes of a JSON text in UTF-8. */
    public final ReadResult<T> tryFromJson(byte[] json) {
        return tryRead(JsonDocument.of(json));
    }

    /** What comes of a JSON text. */
    public final ReadResult<T> tryFromJson(String json) {
        return tryRead(JsonDocument.of(json));
    }

    /**
     * What comes of a JSON text in UTF-8, read to the end of the stream, which is not closed.
     *
     * @throws UncheckedIOException if the stream cannot be read
     */
    public final ReadResult<T> tryFromJson(InputStream json) {
        return tryRead(Input.parse(json));
    }

    /**
     * The value of a document.
     *
     * @throws InvalidInstanceException if there is none
     * @throws IllegalArgumentException if nothing was parsed into the document
     */
    public final T read(JsonDocument d) {
        T value = readWhole(d);
        if (value == null && !isNull(d)) {
            throw Refusal.exception(this, d);
        }
        return value(value);
    }

    /**
     * What comes of a document. The result does not depend on the document, which may be reused.
     *
     * @throws IllegalArgumentException if nothing was parsed into the document
     */
    public final ReadResult<T> tryRead(JsonDocument d) {
        T value = readWhole(d);
        return value == null && !isNull(d) ? Refusal.result(this, d) : new ReadResult.Valid<>(value(value));
    }

    /** A value of T that may be null, which it is only where T is nullable. */
    @SuppressWarnings("NullAway") // The analysis takes T for never nullable.
    static <T extends @Nullable Object> T value(@Nullable T value) {
        return value;
    }

    private @Nullable T readWhole(JsonDocument d) {
        try {
            return d.tokenCount() == 0 ? null : read(d, 0);
        } catch (RuntimeException e) {
            Refusal.ofLimit(e);
            return null;
        }
    }

    private boolean isNull(JsonDocument d) {
        return readsNull() && d.tokenCount() > 0 && d.isNull(0);
    }

    /** A value as compact JSON text in UTF-8. */
    public final byte[] toJson(T value) {
        return written(value).toByteArray();
    }

    /** A value as compact JSON text. */
    public final String toJsonString(T value) {
        return written(value).toString();
    }

    private JsonWriter written(T value) {
        JsonWriter writer = new JsonWriter();
        write(writer, value);
        return writer;
    }

    /**
     * A value that was built in Java, if it is valid.
     *
     * @return {@code value}
     * @throws InvalidInstanceException with all violations if it is not valid; their positions are those in its JSON text
     */
    public final T checked(T value) {
        JsonDocument d = JsonDocument.of(toJson(value));
        if (!isValid(d)) {
            throw Refusal.exception(this, d);
        }
        return value;
    }

    private boolean isValid(JsonDocument d) {
        try {
            return d.tokenCount() > 0 && check(d, 0, null);
        } catch (RuntimeException e) {
            return Refusal.ofLimit(e);
        }
    }
}
