package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import org.junit.jupiter.api.Test;

class LocationTest {

    /** Every token of a document knows its place, names as their values do. */
    @Test
    void ofEveryToken() {
        JsonDocument d = JsonDocument.of("{\"a\":[1,[],{\"b\":2}],\"c\":{\"d\":null}}");
        StringBuilder places = new StringBuilder();
        for (int at = 0; at < d.tokenCount(); at++) {
            Location location = Location.of(d, at, "");
            assertThat(location.pointer()).isEqualTo(d.pointer(at));
            places.append(Location.parent(d, at))
                    .append(' ')
                    .append(location.path())
                    .append('\n');
        }
        assertThat(places).hasToString("""
                        -1\s
                        0 a
                        0 a
                        2 a[0]
                        2 a[1]
                        2 a[2]
                        5 a[2].b
                        5 a[2].b
                        0 c
                        0 c
                        9 c.d
                        9 c.d
                        """);
    }

    @Test
    void namesThatAreNoIdentifiers() {
        assertThat(path("{\"detail-type\":{\"a b\":{\"\":{\"1\":{\"$ok_1\":0}}}}}"))
                .isEqualTo("[\"detail-type\"][\"a b\"][\"\"][\"1\"].$ok_1");
        assertThat(path("{\"größe\":{\"q\\\"\\\\\\u0001\\u202e\":0}}")).isEqualTo("größe[\"q\\\"\\\\\\u0001\\u202e\"]");
        assertThat(path("{\"a\\u0000\":0}")).isEqualTo("[\"a\\u0000\"]");
    }

    private static String path(String json) {
        JsonDocument d = JsonDocument.of(json);
        return Location.of(d, d.tokenCount() - 1, "").path();
    }

    @Test
    void pointersEscape() {
        JsonDocument d = JsonDocument.of("{\"a/b~c\":{\"d\":0}}");
        assertThat(Location.of(d, 4, "").pointer()).isEqualTo("/a~1b~0c/d");
    }

    @Test
    void numbersOfItems() {
        JsonDocument d = JsonDocument.of("[[1,2],3]");
        assertThat(Location.itemNumber(d, 0, 1)).isZero();
        assertThat(Location.itemNumber(d, 0, 3)).isZero();
        assertThat(Location.itemNumber(d, 0, 4)).isEqualTo(1);
    }
}
