package io.github.jsonschema2records.generator.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackagesTest {

    @ParameterizedTest
    @CsvSource({
        "orders, orders",
        "Orders, orders",
        "order-lines, order_lines",
        "v1.2, v1_2",
        "2024, _2024",
        "int, int_",
        "a b, a_b",
        "a\u200Bb, a_b",
        "a\u0000b, a_b",
        "'', __"
    })
    void areNamedAfterFolders(String folder, String name) {
        assertThat(Packages.name(folder)).isEqualTo(name);
    }
}
