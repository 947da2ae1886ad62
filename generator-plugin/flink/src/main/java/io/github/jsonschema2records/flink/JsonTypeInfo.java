package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.runtime.JsonModel;
import org.apache.flink.api.common.serialization.SerializerConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Type information of a generated type, for streams and for state.
 * <pre>{@code
 * DataStream<Order> orders = lines.map(Order::fromJson).returns(new JsonTypeInfo<>(Order.class));
 * new ValueStateDescriptor<>("last", new JsonTypeInfo<>(Order.class));
 * }</pre>
 *
 * <p>Values are stored and sent as their JSON text, so state can still be read when the schema gets a new optional
 * property ({@link JsonSerializerSnapshot}). {@link JsonTypeInfoFactory} makes Flink find this class by itself.
 *
 * <p>Values cannot be keys, because hash codes of enums differ between the processes of a cluster. A property, such as
 * an id, can.
 *
 * @param <T> the type
 */
public final class JsonTypeInfo<T extends JsonModel> extends TypeInformation<T> {

    private static final long serialVersionUID = 1;

    private final Class<T> type;

    /**
     * Creates the type information of a generated type.
     *
     * @throws IllegalArgumentException if the class is not a generated type
     */
    public JsonTypeInfo(Class<T> type) {
        TypeCodec.of(type);
        this.type = type;
    }

    @Override
    public Class<T> getTypeClass() {
        return type;
    }

    @Override
    public TypeSerializer<T> createSerializer(SerializerConfig config) {
        return new JsonSerializer<>(type);
    }

    @Override
    public boolean isBasicType() {
        return false;
    }

    @Override
    public boolean isTupleType() {
        return false;
    }

    /** Returns 1: Flink does not see the properties. */
    @Override
    public int getArity() {
        return 1;
    }

    /** Returns 1: Flink does not see the properties. */
    @Override
    public int getTotalFields() {
        return 1;
    }

    /** Returns false, because hash codes of enums differ between processes. */
    @Override
    public boolean isKeyType() {
        return false;
    }

    @Override
    public boolean canEqual(@Nullable Object other) {
        return other instanceof JsonTypeInfo;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonTypeInfo<?> that && type == that.type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return "JsonTypeInfo<" + type.getName() + ">";
    }
}
