package io.github.jsonschema2records.jsonb;

import io.github.jsonschema2records.runtime.JsonModel;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Writes a generated type. */
final class ModelSerializer implements JsonbSerializer<JsonModel> {

    @Override
    public void serialize(JsonModel value, JsonGenerator generator, SerializationContext context) {
        generator.write(JsonValues.value(value.toJsonData()));
    }
}
