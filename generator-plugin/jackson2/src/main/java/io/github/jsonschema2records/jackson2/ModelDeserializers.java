package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonLimits;
import org.jspecify.annotations.Nullable;

/** Provides the deserializers of generated types, of JSON data and of fields. */
final class ModelDeserializers extends Deserializers.Base {

    private final JsonLimits limits;

    ModelDeserializers(JsonLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return type.hasRawClass(JsonField.class) ? new FieldDeserializer(type) : find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == JsonField.class || find(type) != null;
    }

    private @Nullable JsonDeserializer<?> find(Class<?> type) {
        if (JsonData.class.isAssignableFrom(type)) {
            return new DataDeserializer(type, limits);
        }
        JsonCodec<?> codec = ModelCodecs.of(type);
        return codec == null ? null : new ModelDeserializer<>(type, codec, limits);
    }
}
