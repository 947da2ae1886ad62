package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.pattern.PatternLimitException;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns whose automaton is too large to build before: counted steps, and texts that make many states. */
class LazyPatternTest {

    /** Its automaton has a state for each of the 65,536 combinations of the last 16 letters. */
    private static final TextPattern LARGE = Matchers.matcher("^(?:a|b)*a(?:a|b){16}$");

    /** More than the program has instructions. */
    private static final long STEPS_A_CHARACTER = 80;

    @Test
    void stepsGrowWithTheText() {
        for (int length : new int[] {1_000, 10_000, 100_000}) {
            String text = letters(length);
            JsonDocument d = JsonDocument.of("\"" + text + "\"");
            assertThat(LARGE.matches(d, 0)).isEqualTo(text.charAt(length - 17) == 'a');
            assertThat(d.patterns().steps()).isLessThan(STEPS_A_CHARACTER * length);
        }
    }

    /** The first string builds the states, and others meet them. */
    @Test
    void equalStringsTakeNoSteps() {
        String text = letters(500);
        JsonDocument one = JsonDocument.of("[\"" + text + "\"]");
        JsonDocument many = JsonDocument.of("[" + "\"%s\",".formatted(text).repeat(2_000) + "0]");
        LARGE.matches(one, 1);
        for (int at = 1; at <= 2_000; at++) {
            LARGE.matches(many, at);
        }
        assertThat(many.patterns().steps()).isEqualTo(one.patterns().steps());
    }

    @Test
    void theDocumentHasALimitOfSteps() {
        JsonDocument d = new JsonDocument(JsonLimits.DEFAULTS.withMaxPatternSteps(1_000));
        d.parse("[\"ab\", \"" + letters(1_000) + "\", \"ab\"]");
        assertThat(LARGE.matches(d, 1)).isFalse();
        assertThatExceptionOfType(PatternLimitException.class)
                .isThrownBy(() -> LARGE.matches(d, 2))
                .withMessage("patterns take more than 1000 steps");
        assertThatExceptionOfType(PatternLimitException.class).isThrownBy(() -> LARGE.matches(d, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "(?m:^b$) xU000Ab true",
                "(?m:^b$) xb false",
                "(?m:^b$) U000Ab true",
                "(?m:a$)b ab false",
                "(?i:\\bu017Fa) U017Fa false",
                "^(ab?){5000}$ ab false",
                "(?:\\ba|b)*c xc true",
                "^(?:^a|b){2}$ ab true",
                "^(?:^a|b){2}$ ba false",
                "^(?:\\B|-){2}\\ba -a true"
            })
    void assertionsThatAreRepeated(String pattern, String text, boolean expected) {
        String decoded = text.replace("U000A", "\n").replace("U017F", "\u017f");
        assertThat(Matchers.matches(Objects.requireNonNull(Matchers.lazy(pattern)), decoded))
                .isEqualTo(expected);
    }

    @Test
    void manyCopies() {
        TextPattern pattern = Matchers.matcher("^(ab?){5000}$");
        assertThat(Matchers.matches(pattern, "aab".repeat(2_500))).isTrue();
        assertThat(Matchers.matches(pattern, "aab".repeat(2_499))).isFalse();
    }

    @Test
    void onlyLookaroundBackReferencesAndHugeRepetitionsBacktrack() {
        assertThat(Matchers.lazy("(a)\\1")).isNull();
        assertThat(Matchers.lazy("^(?:(?!--).)*$")).isNull();
        assertThat(Matchers.lazy("^(ab?){999999999}$")).isNull();
        assertThat(Matchers.lazy("(?:a{1,1000}){1,1000}")).isNull();
    }

    private static String letters(int length) {
        Random random = new Random(length);
        return IntStream.range(0, length)
                .mapToObj(i -> random.nextBoolean() ? "a" : "b")
                .collect(Collectors.joining());
    }
}
