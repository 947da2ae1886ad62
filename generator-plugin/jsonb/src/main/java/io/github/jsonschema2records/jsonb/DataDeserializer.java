package io.github.jsonschema2records.jsonb;

import io.github.jsonschema2records.runtime.JsonData;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;

/** Reads JSON data. */
final class DataDeserializer implements JsonbDeserializer<JsonData> {

    @Override
    public JsonData deserialize(JsonParser parser, DeserializationContext context, Type type) {
        return JsonValues.data(parser.getValue());
    }
}
