package io.github.jsonschema2records.kafka;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Serde, serializer and deserializer of a generated type. The payload of a record is the JSON text of the value in
 * UTF-8.
 * <pre>{@code
 * builder.stream("orders", Consumed.with(Serdes.String(), JsonSerde.of(Order.CODEC)));
 * new KafkaConsumer<>(config, new StringDeserializer(), JsonSerde.of(Order.CODEC));
 * }</pre>
 *
 * <p>Configurations that name classes name this class, and the type of keys or values by {@link #KEY_TYPE} or
 * {@link #VALUE_TYPE}. A serializer does not need the type.
 * <pre>{@code
 * value.deserializer=io.github.jsonschema2records.kafka.JsonSerde
 * jsonschema2records.value.type=com.example.Order
 * }</pre>
 *
 * <p>A null value is a null payload (a tombstone), and the other way round. Every payload is validated when it is read.
 * Values are not validated when they are written; {@link JsonModel#validate()} does that for values of constructors.
 * Threads may share an instance once it is configured.
 *
 * @param <T> the type of keys or values
 */
public final class JsonSerde<T extends JsonModel> implements Serde<T>, Serializer<T>, Deserializer<T> {

    /** Name of the setting for the type of keys: a generated class, or its name. */
    public static final String KEY_TYPE = "jsonschema2records.key.type";

    /** Name of the setting for the type of values: a generated class, or its name. */
    public static final String VALUE_TYPE = "jsonschema2records.value.type";

    private @Nullable JsonCodec<T> codec;

    /** Creates a serde without a type, for configurations that name this class. {@link #configure} sets the type. */
    public JsonSerde() {}

    private JsonSerde(JsonCodec<T> codec) {
        this.codec = codec;
    }

    /**
     * Creates a serde of a type. Limits of the codec apply:
     * {@code JsonSerde.of(Order.CODEC.withLimits(limits))}.
     */
    public static <T extends JsonModel> JsonSerde<T> of(JsonCodec<T> codec) {
        return new JsonSerde<>(codec);
    }

    /**
     * Sets the type, if there is a setting for it and {@link #of} was not used.
     *
     * @throws org.apache.kafka.common.config.ConfigException if there is no such class, or it is not a generated type
     */
    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        if (codec == null) {
            codec = ConfiguredCodec.find(configs, isKey ? KEY_TYPE : VALUE_TYPE);
        }
    }

    @Override
    public Serializer<T> serializer() {
        return this;
    }

    @Override
    public Deserializer<T> deserializer() {
        return this;
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T value) {
        return value == null ? null : value.toJson();
    }

    /**
     * Reads a value.
     *
     * @throws SerializationException if the payload is not valid: its message lists the first violations, and its cause
     *     is an {@link InvalidInstanceException} with all of them
     * @throws IllegalStateException if this serde has no type
     */
    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] payload) {
        if (payload == null) {
            return null;
        }
        JsonCodec<T> reader = codec;
        if (reader == null) {
            throw new IllegalStateException("no type: set " + VALUE_TYPE + " or " + KEY_TYPE + ", or use JsonSerde.of");
        }
        try {
            return reader.fromJson(payload);
        } catch (InvalidInstanceException e) {
            throw new SerializationException(message(topic, reader, e), e);
        }
    }

    private static String message(String topic, JsonCodec<?> reader, InvalidInstanceException e) {
        return "record of topic " + topic + " is not valid, schema " + reader.schemaLocation() + ":\n" + e.getMessage();
    }

    /** Does nothing: there is nothing to close. */
    @Override
    public void close() {}
}
