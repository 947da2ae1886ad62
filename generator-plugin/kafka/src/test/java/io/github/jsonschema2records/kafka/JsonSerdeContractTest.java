package io.github.jsonschema2records.kafka;

import io.github.jsonschema2records.mapping.ValueContract;
import io.github.jsonschema2records.runtime.JsonModel;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads and writes the same values as JSON mappers do, with the type in the configuration. A serde reads one type. */
class JsonSerdeContractTest extends ValueContract {

    @Override
    protected Object read(String json, Type type) {
        try (JsonSerde<JsonModel> serde = new JsonSerde<>()) {
            serde.configure(Map.of(JsonSerde.VALUE_TYPE, type), false);
            return serde.deserialize("topic", json.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    protected String write(Object value) {
        try (JsonSerde<JsonModel> serde = new JsonSerde<>()) {
            return new String(serde.serialize("topic", (JsonModel) value), StandardCharsets.UTF_8);
        }
    }
}
