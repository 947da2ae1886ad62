package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.runtime.JsonField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a property of three states in a class of a user: absent, null, or a value. */
final class FieldDeserializer extends StdDeserializer<JsonField<?>> {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable ValueDeserializer<Object> values;

    FieldDeserializer(JavaType type) {
        this(type, null);
    }

    private FieldDeserializer(JavaType type, @Nullable ValueDeserializer<Object> values) {
        super(type);
        this.values = values;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = getValueType();
        return new FieldDeserializer(type, context.findRootValueDeserializer(type.containedTypeOrUnknown(0)));
    }

    @Override
    public JsonField<?> deserialize(JsonParser p, DeserializationContext context) {
        return JsonField.ofNullable(Objects.requireNonNull(values).deserialize(p, context));
    }

    @Override
    public Object deserializeWithType(JsonParser p, DeserializationContext context, TypeDeserializer types) {
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
