package io.github.jsonschema2records.jsonb;

import io.github.jsonschema2records.runtime.JsonData;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** Converts between the JSON values of Jakarta and of this project. Numbers stay exact. */
final class JsonValues {

    private JsonValues() {}

    static JsonData data(JsonValue value) {
        return JsonData.parse(value.toString());
    }

    static JsonValue value(JsonData data) {
        try (JsonReader reader = Json.createReader(new StringReader(data.toString()))) {
            return reader.readValue();
        }
    }
}
