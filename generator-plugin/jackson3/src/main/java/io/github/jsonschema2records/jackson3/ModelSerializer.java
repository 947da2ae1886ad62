package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.runtime.JsonModel;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a generated type with its codec. */
final class ModelSerializer extends StdSerializer<JsonModel> {

    private static final long serialVersionUID = 1L;

    ModelSerializer() {
        super(JsonModel.class);
    }

    @Override
    public void serialize(JsonModel value, JsonGenerator generator, SerializationContext context) {
        if (GeneratorOutput.takesText(generator)) {
            generator.writeRawValue(value.toJsonString());
        } else {
            GeneratorOutput.write(value.toJsonData(), generator);
        }
    }

    @Override
    public void serializeWithType(
            JsonModel value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
