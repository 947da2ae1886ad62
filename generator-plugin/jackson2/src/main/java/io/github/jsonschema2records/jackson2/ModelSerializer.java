package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.jsonschema2records.runtime.JsonModel;
import java.io.IOException;

/** Writes a generated type with its codec. */
final class ModelSerializer extends StdSerializer<JsonModel> {

    private static final long serialVersionUID = 1L;

    ModelSerializer() {
        super(JsonModel.class);
    }

    @Override
    public void serialize(JsonModel value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (GeneratorOutput.takesText(generator)) {
            generator.writeRawValue(value.toJsonString());
        } else {
            GeneratorOutput.write(value.toJsonData(), generator);
        }
    }

    @Override
    public void serializeWithType(
            JsonModel value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }
}
