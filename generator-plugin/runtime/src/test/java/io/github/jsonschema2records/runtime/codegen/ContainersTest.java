package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "[]", "{}", "[1, [], [[2, 3], 4], {}, 5]", "{'a': {'b': [1, {'c': 2}]}, 'd': [], 'e': 'f'}"
            })
    void agreesWithASearchFromTheRoot(String json) {
        JsonDocument document = JsonDocument.of(json.replace('\'', '"'));
        Containers containers = new Containers(document);

        assertThat(containers.container(0)).isEqualTo(-1);
        for (int at = 1; at < document.next(0); at++) {
            int container = containers.container(at);
            assertThat(container).isEqualTo(Location.parent(document, at));
            if (document.isArray(container)) {
                assertThat(containers.number(at)).isEqualTo(Location.itemNumber(document, container, at));
            } else {
                assertThat(containers.name(at)).isEqualTo(Location.entry(document, container, at));
            }
        }
    }
}
