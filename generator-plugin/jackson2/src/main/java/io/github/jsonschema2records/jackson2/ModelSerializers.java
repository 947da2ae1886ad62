package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonModel;
import org.jspecify.annotations.Nullable;

/** Provides the serializers of generated types, of JSON data and of fields. */
final class ModelSerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return find(type.getRawClass());
    }

    private static @Nullable JsonSerializer<?> find(Class<?> type) {
        if (JsonModel.class.isAssignableFrom(type)) {
            return new ModelSerializer();
        }
        if (type == JsonField.class) {
            return new FieldSerializer();
        }
        return JsonData.class.isAssignableFrom(type) ? new DataSerializer() : null;
    }
}
