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
        return JsonData.parse(escaped(value.toString()));
    }

    /**
     * Escapes half surrogate pairs, which Jakarta's values write as they are. UTF-8 cannot express them, and in a JSON text
     * they are in strings only.
     */
    private static String escaped(String json) {
        if (json.codePoints().noneMatch(JsonValues::isSurrogate)) {
            return json;
        }
        StringBuilder text = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(c -> {
            if (isSurrogate(c)) {
                text.append("\\u").append(Integer.toHexString(c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    static JsonValue value(JsonData data) {
        try (JsonReader reader = Json.createReader(new StringReader(data.toString()))) {
            return reader.readValue();
        }
    }
}
