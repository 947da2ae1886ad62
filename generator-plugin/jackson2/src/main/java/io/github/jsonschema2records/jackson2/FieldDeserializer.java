package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.jsonschema2records.runtime.JsonField;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a property of three states in a class of a user: absent, null, or a value. */
final class FieldDeserializer extends StdDeserializer<JsonField<?>> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable JsonDeserializer<Object> values;

    FieldDeserializer(JavaType type) {
        this(type, null);
    }

    private FieldDeserializer(JavaType type, @Nullable JsonDeserializer<Object> values) {
        super(type);
        this.values = values;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType type = getValueType();
        return new FieldDeserializer(type, context.findRootValueDeserializer(type.containedTypeOrUnknown(0)));
    }

    @Override
    public JsonField<?> deserialize(JsonParser p, DeserializationContext context) throws IOException {
        return JsonField.ofNullable(Objects.requireNonNull(values).deserialize(p, context));
    }

    @Override
    public Object deserializeWithType(JsonParser p, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(p, context);
    }

    @Override
    public JsonField<?> getNullValue(DeserializationContext context) {
        return JsonField.ofNull();
    }

    @Override
    public JsonField<?> getAbsentValue(DeserializationContext context) {
        return JsonField.absent();
    }
}
