package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BranchFilterTest {

    /** Branches: 0 a string, 1 a number, 2 "a" or "b", 3 "b" and required, 4 any value of the property. */
    private static final BranchFilter FILTER = BranchFilter.ofKinds(
                    Kind.STRINGS, Kind.NUMBERS, Kind.OBJECTS, Kind.OBJECTS, Kind.OBJECTS | Kind.NULLS)
            .by("name", 0b1000, '|', null, null, "a|b", "b", null);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            'null'           ; 10000
            true             ; 0
            1                ; 10
            1.5              ; 10
            "x"              ; 1
            []               ; 0
            {}               ; 10100
            {"name": "a"}    ; 10100
            {"name": "b"}    ; 11100
            {"name": "\\u0062"}; 11100
            {"n\\u0061me": "b"}; 11100
            {"name": "c"}    ; 10000
            {"name": null}   ; 10000
            {"name": {"name": "a"}}; 10000
            {"x": {"name": "b"}}; 10100
            """)
    void selectsBranches(String json, String branches) {
        JsonDocument document = JsonDocument.of(json);

        long selected = FILTER.select(document, 0, null);

        assertThat(Long.toBinaryString(selected)).isEqualTo(branches);
    }

    @Test
    void selectsAllToExplainFailures() {
        JsonDocument document = JsonDocument.of("[]");
        Evaluation union = Evaluation.root(document, "x:", 1);

        assertThat(FILTER.select(document, 0, union)).isEqualTo(0b11111);
        assertThat(BranchFilter.ofObjects(64).select(document, 0, union)).isEqualTo(-1L);
    }
}
