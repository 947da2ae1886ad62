package io.github.jsonschema2records.jsonb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.mapping.sample.Order;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import org.junit.jupiter.api.Test;

/** Code in docs/cookbook.md. */
class CookbookTest {

    @Test
    void jsonb() {
        String json = "{\"id\":\"AB1234\",\"lines\":[{\"sku\":\"a\",\"quantity\":1}]}";

        Jsonb jsonb = JsonbBuilder.create(JsonModels.addTo(new JsonbConfig()));
        Order order = jsonb.fromJson(json, Order.class);
        String written = jsonb.toJson(order);

        assertThat(written).isEqualTo(json);
    }
}
