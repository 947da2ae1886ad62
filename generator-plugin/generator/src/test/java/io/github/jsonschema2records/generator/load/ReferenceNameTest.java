package io.github.jsonschema2records.generator.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceNameTest {

    @ParameterizedTest
    @CsvSource({
        "https://x.example/api.json#/components/schemas/Cat,        Cat",
        "https://x.example/api.json#/$defs/my%20pet,                my pet",
        "https://x.example/api.json#/$defs/a~1b,                    a/b",
        "https://x.example/api.json#/$defs/a%7E1b~0c,               a/b~c",
        "https://x.example/api.json#/$defs/100%25,                  100%",
        "https://x.example/api.json#/$defs/v1.json,                 v1.json",
        "https://x.example/api.json#/$defs/K%C3%A4fer,              Käfer",
        "https://x.example/api.json#/oneOf/1,                       1",
        "https://x.example/api.json#big.cat,                        big.cat",
        "https://x.example/pets/cat,                                cat",
        "https://x.example/pets/cat.json,                           cat",
        "https://x.example/pets/cat.json#,                          cat",
        "https://x.example/pets/big%20cat.yaml?version=2,           big cat",
        "https://x.example/pets/v1.2,                               v1.2",
        "file:/pets/cat.schema.yml,                                 cat",
        "urn:example:cat,                                           urn:example:cat",
        "urn:example:cat#/$defs/Tom,                                Tom",
        "https://x.example/100%25.json,                             100%",
        "https://x.example/api.json#/$defs/%FF,                     /$defs/%FF",
        "https://x.example/pets/,                                   ''"
    })
    void isDecoded(URI reference, String name) {
        assertThat(ReferenceName.of(reference)).isEqualTo(name);
    }
}
