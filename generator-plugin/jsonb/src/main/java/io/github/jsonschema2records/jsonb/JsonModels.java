package io.github.jsonschema2records.jsonb;

import jakarta.json.bind.JsonbConfig;

/**
 * Adds generated types to JSON-B.
 * <pre>{@code
 * Jsonb jsonb = JsonbBuilder.create(JsonModels.addTo(new JsonbConfig()));
 * Order order = jsonb.fromJson(json, Order.class);
 * }</pre>
 *
 * <p>Values are validated when they are read. The {@code JsonbException} for a value that is not valid has an
 * {@link io.github.jsonschema2records.runtime.InvalidInstanceException} among its causes, with violations that have
 * locations in the value, but no lines and columns. Violations and results of validation can be written.
 *
 * <p>Yasson has its own rule for an enum that is the whole text: it expects the name of the Java constant. Inside other
 * values enums are right.
 */
public final class JsonModels {

    private JsonModels() {}

    /** Adds the serializers and deserializers to a configuration, and returns it. */
    public static JsonbConfig addTo(JsonbConfig config) {
        return config.withDeserializers(new ModelDeserializer(), new DataDeserializer())
                .withSerializers(
                        new ModelSerializer(),
                        new DataSerializer(),
                        new ViolationSerializer(),
                        new ValidationResultSerializer());
    }
}
