package io.github.jsonschema2records.jsonb;

import io.github.jsonschema2records.runtime.ValidationResult;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;

/** Writes a result of validation. */
final class ValidationResultSerializer implements JsonbSerializer<ValidationResult> {

    @Override
    public void serialize(ValidationResult value, JsonGenerator generator, SerializationContext context) {
        generator.write(JsonValues.value(value.toJsonData()));
    }
}
