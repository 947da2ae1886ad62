package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    /** Strings of one to four bytes for a code point, and of escapes with two to twelve. */
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "a, 1",
        "abcde, 5",
        "\u00e9\u00e9, 2",
        "\u20ac\u20ac\u20ac, 3",
        "\ud83d\ude00, 1",
        "\ud83d\ude00\ud83d\ude00\ud83d\ude00, 3",
        "\\n, 1",
        "\\u0041\\u0041, 2",
        "\\ud83d\\ude00, 1",
        "\\ud83d\\ude00\\ud83d\\ude00, 2",
        "\\ud83d, 1",
        "a\\ud83d\\ude00b, 3"
    })
    void codePointsAreBetweenAllBounds(String text, int length) {
        JsonDocument d = JsonDocument.of('"' + text + '"');
        assertThat(d.length(0)).isEqualTo(length);
        for (int bound = 0; bound <= 15; bound++) {
            assertThat(Counting.codePointsAtLeast(d, 0, bound))
                    .as("at least %s", bound)
                    .isEqualTo(length >= bound);
            assertThat(Counting.codePointsAtMost(d, 0, bound))
                    .as("at most %s", bound)
                    .isEqualTo(length <= bound);
        }
        assertThat(Counting.codePointsAtLeast(d, 0, Integer.MAX_VALUE)).isFalse();
        assertThat(Counting.codePointsAtMost(d, 0, Integer.MAX_VALUE)).isTrue();
    }
}
