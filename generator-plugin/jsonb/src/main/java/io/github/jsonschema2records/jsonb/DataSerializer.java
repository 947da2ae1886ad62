package io.github.jsonschema2records.jsonb;

import io.github.jsonschema2records.runtime.JsonData;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Writes JSON data. */
final class DataSerializer implements JsonbSerializer<JsonData> {

    @Override
    public void serialize(JsonData value, JsonGenerator generator, SerializationContext context) {
        generator.write(JsonValues.value(value));
    }
}
