package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;
import io.github.jsonschema2records.runtime.ReadResult;
import java.util.List;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.EitherTypeInfo;
import org.apache.flink.types.Either;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages of a source as values of a generated type. A message that is not valid does not fail the job. It
 * becomes a {@link DeadLetter} with the violations, the message and its origin.
 * <pre>{@code
 * KafkaSource.<Either<DeadLetter, Order>>builder()
 *         .setValueOnlyDeserializer(JsonDeserializationSchema.of(Order.class, "orders"))
 * }</pre>
 *
 * <p>The dead letter is on the left, and the value on the right. A missing message, such as a tombstone of Kafka, is
 * skipped. To write values, {@code Order::toJson} is a {@code SerializationSchema}.
 *
 * @param <T> the type of values
 */
public final class JsonDeserializationSchema<T extends JsonModel>
        implements DeserializationSchema<Either<DeadLetter, T>> {

    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private final String origin;
    private final transient JsonCodec<?> codec;

    private JsonDeserializationSchema(Class<T> type, String origin) {
        this.type = type;
        this.origin = origin;
        this.codec = TypeCodec.of(type);
    }

    /**
     * Creates a schema.
     *
     * @param type a generated type
     * @param origin the origin in dead letters, such as the name of a topic
     * @throws IllegalArgumentException if the class is not a generated type
     */
    public static <T extends JsonModel> JsonDeserializationSchema<T> of(Class<T> type, String origin) {
        return new JsonDeserializationSchema<>(type, origin);
    }

    /** Finds the codec again in the process that the job runs in. */
    private Object readResolve() {
        return new JsonDeserializationSchema<>(type, origin);
    }

    /** Reads a message. Returns null if it is missing. */
    @Override
    public @Nullable Either<DeadLetter, T> deserialize(byte @Nullable [] message) {
        return message == null ? null : deserialize(message, origin);
    }

    /** Reads a message whose origin is known exactly, such as the offset in a partition. */
    public Either<DeadLetter, T> deserialize(byte[] message, String exactOrigin) {
        ReadResult<?> result = codec.tryFromJson(message);
        return result.match(
                value -> type.isInstance(value)
                        ? Either.Right(type.cast(value))
                        : Either.Left(DeadLetters.of(exactOrigin, "not a " + type.getSimpleName(), List.of(), message)),
                invalid -> Either.Left(DeadLetters.of(exactOrigin, invalid.violations(), message)));
    }

    /** Returns false: a message does not end the stream. */
    @Override
    public boolean isEndOfStream(Either<DeadLetter, T> next) {
        return false;
    }

    @Override
    public TypeInformation<Either<DeadLetter, T>> getProducedType() {
        return new EitherTypeInfo<>(new JsonTypeInfo<>(DeadLetter.class), new JsonTypeInfo<>(type));
    }
}
