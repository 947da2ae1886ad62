package io.github.jsonschema2records.runtime.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonDocument;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final int LAST = 200_000_000;

    private final Verdicts check = new VerdictMemory(0, 0).of(new CheckKey("#"), 0);
    private final Findings root = new Findings(JsonDocument.of("0"), 100);

    /** A bit for each value of the document would be 25 MB for each alternative. */
    @Test
    void whatAlternativesHaveToldTakesNoMemoryForTheRestOfTheDocument() {
        Findings innermost = root;
        for (int depth = 0; depth < 1_000; depth++) {
            innermost = innermost.ofAlternative();
            assertThat(innermost.skipsExplanation(check, LAST - depth)).isFalse();
        }

        assertThat(innermost.skipsExplanation(check, LAST)).isTrue();
        assertThat(root.skipsExplanation(check, LAST)).isFalse();
    }

    @Test
    void whatAnAlternativeHasToldIsTakenOver() {
        Verdicts other = new VerdictMemory(0, 0).of(new CheckKey("#/other"), 0);
        assertThat(root.skipsExplanation(check, 1)).isFalse();
        Findings alternative = root.ofAlternative();
        for (int at = 2; at < 20; at++) {
            assertThat(alternative.skipsExplanation(check, at)).isFalse();
        }
        assertThat(alternative.skipsExplanation(other, 7)).isFalse();

        root.addAll(alternative);

        for (int at = 1; at < 20; at++) {
            assertThat(root.skipsExplanation(check, at)).isTrue();
        }
        assertThat(root.skipsExplanation(check, 20)).isFalse();
        assertThat(root.skipsExplanation(other, 7)).isTrue();
        assertThat(root.skipsExplanation(other, 8)).isFalse();
    }
}
