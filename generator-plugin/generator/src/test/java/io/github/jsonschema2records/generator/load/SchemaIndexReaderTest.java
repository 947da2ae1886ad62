package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that someone else wrote. */
class SchemaIndexReaderTest {

    private static final String START = """
            version 1
            package com.example
            formats annotated
            document https://example.com/order META-INF/jsonschema2records/order.json
            """;

    @Test
    void typesAreClassesThatMayBeNested() {
        String line = "type https://example.com/order# Order.Line OrderCodec.Line whole exact\n";

        assertThat(SchemaIndexReader.read("schemas.index", START + line, new Diagnostics()))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ". OrderCodec",
                "Order .",
                ". .",
                "Order. OrderCodec",
                "Order OrderCodec..Line",
                ".Order OrderCodec"
            })
    void aNameWithoutLettersIsInvalid(String names) {
        Diagnostics diagnostics = new Diagnostics();
        String line = "type https://example.com/order# " + names + " whole exact\n";

        assertThat(SchemaIndexReader.read("schemas.index", START + line, diagnostics))
                .isNull();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::text)
                .singleElement()
                .asString()
                .startsWith("schemas.index:5:1: [invalid-index]");
    }
}
