package io.github.jsonschema2records.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonModel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Provides the serializers of generated types, of JSON data and of fields. */
final class ModelSerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return find(type.getRawClass());
    }

    private static @Nullable ValueSerializer<?> find(Class<?> type) {
        if (JsonModel.class.isAssignableFrom(type)) {
            return new ModelSerializer();
        }
        if (type == JsonField.class) {
            return new FieldSerializer();
        }
        return JsonData.class.isAssignableFrom(type) ? new DataSerializer() : null;
    }
}
