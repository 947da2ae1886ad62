package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "*.json, order.json",
        "**/*.json, order.json",
        "**/*.json, v1/parts/order.json",
        "v1/**, v1/parts/order.json",
        "v1/, v1/parts/order.json",
        "**/parts/**, v1/parts/order.json",
        "**/parts/**, parts/order.json",
        "**, v1/order.json",
        "order.v?.json, order.v1.json",
        "v1\\order.json, v1/order.json",
        "**.json, v1/order.json"
    })
    void matches(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*.json, v1/order.json",
        "order.json, v1/order.json",
        "v1/, v10/order.json",
        "**/parts/**, v1/spareparts/order.json",
        "*.json, order_json",
        "order.v?.json, order.v/.json",
        "*.JSON, order.json",
        "[a-z].json, a.json"
    })
    void doesNotMatch(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isFalse();
    }
}
