package io.github.jsonschema2records.generator.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "1 ; 1.0 ; true",
                "{\"a\": 1, \"b\": 2} ; {\"b\": 2, \"a\": 1} ; true",
                "{\"a\": null} ; {} ; false",
                "[1, 2] ; [2, 1] ; false",
                "\"2020-01-01T00:00:00+00:00\" ; \"2020-01-01T00:00:00Z\" ; true",
                "{\"a\": [\"2020-01-01t00:00:00.500z\"]} ; {\"a\": [\"2020-01-01T00:00:00.5Z\"]} ; true",
                "\"2020-01-01T00:00:00Z\" ; \"2020-01-01T01:00:00+01:00\" ; false",
                "\"2020-01-01\" ; \"2020-01-02\" ; false",
                "\"3F2504E0-4F89-41D3-9A0C-0305E82C3301\" ; \"3f2504e0-4f89-41d3-9a0c-0305e82c3301\" ; true",
                "\"1-1-1-1-1\" ; \"01-1-1-1-1\" ; false",
                "\"A\" ; \"a\" ; false"
            })
    void comparesValues(String a, String b, boolean same) {
        assertThat(SameData.isSame(JsonData.parse(a), JsonData.parse(b))).isEqualTo(same);
    }
}
