package io.github.jsonschema2records.jsonb;

import io.github.jsonschema2records.runtime.Violation;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Writes a violation. */
final class ViolationSerializer implements JsonbSerializer<Violation> {

    @Override
    public void serialize(Violation value, JsonGenerator generator, SerializationContext context) {
        generator.write(JsonValues.value(value.toJsonData()));
    }
}
