package io.github.jsonschema2records.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.mapping.sample.Order;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Code in docs/cookbook.md and README.md. */
class CookbookTest {

    private static final String ORDERS = """
            [{"id":"AB1234","lines":[{"sku":"a","quantity":1}]}]""";

    private static final String WRONG = """
            [{"id":"AB1234",
              "lines":[]}]""";

    private final List<String> log = new ArrayList<>();

    @Test
    void plainMapper() {
        String json = ORDERS;

        JsonMapper mapper = new JsonMapper();
        List<Order> orders = mapper.readValue(json, new TypeReference<List<Order>>() {});
        String written = mapper.writeValueAsString(orders);

        assertThat(written).isEqualTo(json);
        assertThatThrownBy(() -> mapper.readValue(WRONG, new TypeReference<List<Order>>() {}))
                .hasCauseInstanceOf(InvalidInstanceException.class);
    }

    @Test
    void mapperWithTheModule() {
        String json = WRONG;

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        try {
            mapper.readValue(json, new TypeReference<List<Order>>() {});
        } catch (InvalidInputException e) {
            for (Violation violation : e.violations()) {
                log.add(violation.toString());
            }
        }

        assertThat(log).containsExactly("2:11: lines: the number of items, 0, is less than the minimum 1");
    }

    @Test
    void yaml() {
        String yaml = "id: AB1234\nlines: []\n";

        try (JsonParser parser = new YAMLMapper().createParser(yaml)) {
            JsonDocument document = JsonDocuments.of(parser);
            ValidationResult result = Order.CODEC.validator().validate(document);
            log.add(result.toString());
        }

        assertThat(log.get(0)).startsWith("2:8: lines: ");
    }
}
