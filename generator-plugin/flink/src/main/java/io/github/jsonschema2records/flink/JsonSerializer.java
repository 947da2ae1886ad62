package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonModel;
import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * Serializer of a generated type. The binary form is the number of bytes as an {@code int}, and the JSON text of the
 * value in UTF-8. So properties that the schema does not name are kept.
 *
 * <p>Values are validated when they are read, but not when they are written. Values of builders and codecs are always
 * valid. {@link io.github.jsonschema2records.runtime.JsonLimits} do not apply, because the text is the job's own.
 * Thread-safe.
 *
 * @param <T> the type
 */
public final class JsonSerializer<T extends JsonModel> extends TypeSerializer<T> {

    private static final long serialVersionUID = 1;

    private static final JsonLimits NO_LIMITS =
            JsonLimits.ANY_SIZE.withMaxSteps(Long.MAX_VALUE).withMaxPatternSteps(Long.MAX_VALUE);

    private final Class<T> type;
    private final transient JsonCodec<?> codec;

    JsonSerializer(Class<T> type) {
        this.type = type;
        this.codec = TypeCodec.of(type).withLimits(NO_LIMITS);
    }

    /** Finds the codec again in the process that the job runs in. */
    private Object readResolve() {
        return new JsonSerializer<>(type);
    }

    Class<T> type() {
        return type;
    }

    @Override
    public boolean isImmutableType() {
        return true;
    }

    /** Returns this serializer, which has no state. */
    @Override
    public TypeSerializer<T> duplicate() {
        return this;
    }

    /** Returns null: a value cannot be created without its properties. */
    @Override
    public @Nullable T createInstance() {
        return null;
    }

    /** Returns the value, which is immutable. */
    @Override
    public T copy(T from) {
        return from;
    }

    /** Returns the first value, which is immutable. */
    @Override
    public T copy(T from, T reuse) {
        return from;
    }

    /** Returns -1: the length is not fixed. */
    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public void serialize(T value, DataOutputView target) throws IOException {
        byte[] json = value.toJson();
        target.writeInt(json.length);
        target.write(json);
    }

    /**
     * Reads a value.
     *
     * @throws IOException if the text is not valid: it was written with another schema, or the value came from a
     *     constructor, which does not validate. The cause has the violations
     */
    @Override
    public T deserialize(DataInputView source) throws IOException {
        byte[] json = new byte[source.readInt()];
        source.readFully(json);
        try {
            return type.cast(codec.fromJson(json));
        } catch (InvalidInstanceException | ClassCastException e) {
            throw new IOException(
                    "state or record of type " + type.getName() + " is not valid, schema " + codec.schemaLocation()
                            + ":\n" + e.getMessage(),
                    e);
        }
    }

    /** Reads a value. Nothing is reused. */
    @Override
    public T deserialize(T reuse, DataInputView source) throws IOException {
        return deserialize(source);
    }

    /** Copies the binary form of a value. The text is not parsed. */
    @Override
    public void copy(DataInputView source, DataOutputView target) throws IOException {
        int length = source.readInt();
        target.writeInt(length);
        target.write(source, length);
    }

    @Override
    public TypeSerializerSnapshot<T> snapshotConfiguration() {
        return new JsonSerializerSnapshot<>(type);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonSerializer<?> that && type == that.type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return "JsonSerializer<" + type.getName() + ">";
    }
}
