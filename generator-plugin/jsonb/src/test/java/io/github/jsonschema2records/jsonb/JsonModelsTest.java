package io.github.jsonschema2records.jsonb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.mapping.MapperContract;
import io.github.jsonschema2records.mapping.sample.Reference;
import io.github.jsonschema2records.runtime.JsonData;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.lang.reflect.Type;
import org.junit.jupiter.api.Test;

class JsonModelsTest extends MapperContract {

    private final Jsonb jsonb = JsonbBuilder.create(JsonModels.addTo(new JsonbConfig()));

    @Override
    protected Object read(String json, Type type) {
        return jsonb.fromJson(json, type);
    }

    @Override
    protected String write(Object value) {
        return jsonb.toJson(value);
    }

    /** Yasson reads an enum that is the whole text by the name of the constant, before it looks for deserializers. */
    @Override
    protected boolean readsWhole(Class<?> type) {
        return !type.isEnum();
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
