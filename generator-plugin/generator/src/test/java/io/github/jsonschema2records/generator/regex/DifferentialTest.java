package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random patterns on texts near them: automata, lazy automata, backtracking and the JDK's regular expressions agree. */
class DifferentialTest {

    private static final int PATTERNS = 500;
    private static final int TEXTS = 12;

    @Test
    void allEnginesAgree() {
        Random random = new Random(20_261_123);
        int automata = 0;
        int lazies = 0;
        int matches = 0;
        int gaveUp = 0;
        for (int i = 0; i < PATTERNS; i++) {
            PatternAgreement agreement = PatternAgreement.ofRandom(random, TEXTS);
            automata += agreement.automaton() ? 1 : 0;
            lazies += agreement.lazy() ? 1 : 0;
            matches += agreement.matches();
            gaveUp += agreement.gaveUp();
        }
        // The comparison is worth something only if all kinds occur.
        assertThat(automata).isGreaterThan(PATTERNS / 4);
        assertThat(lazies).isGreaterThan(PATTERNS / 4);
        assertThat(matches).isBetween(PATTERNS * TEXTS / 4, PATTERNS * TEXTS * 9 / 10);
        assertThat(gaveUp).isLessThan(PATTERNS / 50);
    }
}
