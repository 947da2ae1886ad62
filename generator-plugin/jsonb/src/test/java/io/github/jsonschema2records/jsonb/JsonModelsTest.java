package io.github.jsonschema2records.jsonb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.mapping.ViolationContract;
import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.mapping.sample.Reference;
import io.github.jsonschema2records.runtime.JsonData;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonModelsTest extends ViolationContract {

    private final Jsonb jsonb = JsonbBuilder.create(JsonModels.addTo(new JsonbConfig()));

    /**
     * Reads an enum as the item of an array, because Yasson reads an enum that is the whole text by the name of the
     * constant, before it looks for deserializers.
     */
    @Override
    protected Object read(String json, Type type) {
        if (type instanceof Class<?> generated && generated.isEnum()) {
            return Array.get(jsonb.fromJson("[" + json + "]", generated.arrayType()), 0);
        }
        return jsonb.fromJson(json, type);
    }

    @Override
    protected String write(Object value) {
        return jsonb.toJson(value);
    }

    /** UTF-8 cannot express half a surrogate pair, but JSON has an escape for it. */
    @Test
    void halfSurrogatePairs() {
        String json =
                "{\"id\":\"AB1234\",\"lines\":[{\"sku\":\"a\\udc00\\ud83d\\ude00\",\"quantity\":2}],\"\\ud800\":1}";

        assertThat(jsonb.fromJson(json, Order.class)).isEqualTo(Order.fromJson(json));
    }

    /** As docs/json.md says. */
    @Test
    void halfSurrogatePairsAreLostByWriters() {
        JsonData half = JsonData.parse("\"a\\udc00\"");

        assertThat(new String(jsonb.toJson(half).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo("\"a?\"");
        assertThat(new String(half.toJson(), StandardCharsets.UTF_8)).isEqualTo("\"a\\udc00\"");
    }

    @Test
    void dataAndParts() {
        assertThat(jsonb.fromJson("{\"a\":[1.50,null]}", JsonData.class)).hasToString("{\"a\":[1.50,null]}");
        assertThat(jsonb.toJson(JsonData.parse("{\"a\":1.50}"))).isEqualTo("{\"a\":1.50}");
        assertThatThrownBy(() -> jsonb.fromJson("\"text\"", Reference.StringValue.class))
                .hasStackTraceContaining("is a part of")
                .hasStackTraceContaining("Reference");
    }
}
