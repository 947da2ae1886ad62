package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.runtime.JsonData;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes JSON data. */
final class DataSerializer extends StdSerializer<JsonData> {

    private static final long serialVersionUID = 1L;

    DataSerializer() {
        super(JsonData.class);
    }

    @Override
    public void serialize(JsonData value, JsonGenerator generator, SerializationContext context) {
        if (GeneratorOutput.takesText(generator)) {
            generator.writeRawValue(value.toString());
        } else {
            GeneratorOutput.write(value, generator);
        }
    }

    @Override
    public void serializeWithType(
            JsonData value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        serialize(value, generator, context);
    }
}
