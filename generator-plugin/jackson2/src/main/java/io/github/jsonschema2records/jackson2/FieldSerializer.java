package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.jsonschema2records.runtime.JsonField;
import java.io.IOException;

/** Writes a property of three states in a class of a user. The module omits properties that are absent. */
final class FieldSerializer extends StdSerializer<JsonField<?>> {

    private static final long serialVersionUID = 1L;

    FieldSerializer() {
        super(JsonField.class, false);
    }

    @Override
    public boolean isEmpty(SerializerProvider context, JsonField<?> field) {
        return !field.isPresent();
    }

    @Override
    public void serialize(JsonField<?> field, JsonGenerator generator, SerializerProvider context) throws IOException {
        context.defaultSerializeValue(field.orNull(), generator);
    }

    @Override
    public void serializeWithType(
            JsonField<?> field, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        serialize(field, generator, context);
    }
}
