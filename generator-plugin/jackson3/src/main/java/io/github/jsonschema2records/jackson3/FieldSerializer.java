package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.runtime.JsonField;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a property of three states in a class of a user. The module omits properties that are absent. */
final class FieldSerializer extends StdSerializer<JsonField<?>> {

    private static final long serialVersionUID = 1L;

    FieldSerializer() {
        super(JsonField.class);
    }

    @Override
    public boolean isEmpty(SerializationContext context, JsonField<?> field) {
        return !field.isPresent();
    }

    @Override
    public void serialize(JsonField<?> field, JsonGenerator generator, SerializationContext context) {
        context.writeValue(generator, field.orNull());
    }

    @Override
    public void serializeWithType(
            JsonField<?> field, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(field, generator, context);
    }
}
