package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonLimits;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Provides the deserializers of generated types, of JSON data and of fields. */
final class ModelDeserializers extends Deserializers.Base {

    private final JsonLimits limits;

    ModelDeserializers(JsonLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return type.hasRawClass(JsonField.class) ? new FieldDeserializer(type) : find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == JsonField.class || find(type) != null;
    }

    private @Nullable ValueDeserializer<?> find(Class<?> type) {
        if (JsonData.class.isAssignableFrom(type)) {
            return new DataDeserializer(type, limits);
        }
        JsonCodec<?> codec = ModelCodecs.of(type);
        return codec == null ? null : new ModelDeserializer<>(type, codec, limits);
    }
}
