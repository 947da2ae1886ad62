package io.github.jsonschema2records.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionKeysTest {

    @ParameterizedTest
    @CsvSource({
        "address,                                       address",
        "my%20address,                                  my%20address",
        "https://shop.example/schemas/address,          address",
        "https://shop.example/schemas/my%20address,     my address",
        "https://shop.example/money/v1.2,               money",
        "my%20address.schema.json,                      my address",
        "v1.json,                                       v1",
        "urn:example:payment-terms,                     payment-terms"
    })
    void theShortestNameIsDecoded(String key, String name) {
        assertThat(DefinitionKeys.name(key)).isEqualTo(name);
    }

    /** One frame of the stack for each part would be too many. */
    @Test
    void aVersionHasAsManyPartsAsItLikes() {
        assertThat(DefinitionKeys.name("urn:example:order:1" + ".0".repeat(100_000)))
                .isEqualTo("order");
    }
}
