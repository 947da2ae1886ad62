package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;

/** Writes JSON data. */
final class DataSerializer extends StdSerializer<JsonData> {

    private static final long serialVersionUID = 1L;

    DataSerializer() {
        super(JsonData.class);
    }

    @Override
    public void serialize(JsonData value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (GeneratorOutput.takesText(generator)) {
            generator.writeRawValue(value.toString());
        } else {
            GeneratorOutput.write(value, generator);
        }
    }

    @Override
    public void serializeWithType(
            JsonData value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
            throws IOException {
        serialize(value, generator, provider);
    }
}
