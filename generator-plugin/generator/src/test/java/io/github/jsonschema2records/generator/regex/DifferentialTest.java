package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.pattern.PatternLimitException;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Random patterns on texts near them: automata, lazy automata, backtracking and the JDK's regular expressions agree. */
class DifferentialTest {

    private static final int PATTERNS = 500;
    private static final int TEXTS = 12;

    @Test
    void allEnginesAgree() {
        Random random = new Random(20_261_123);
        RandomPatterns patterns = new RandomPatterns(random);
        TextSampler sampler = new TextSampler(random);
        int automata = 0;
        int lazies = 0;
        int matches = 0;
        int gaveUp = 0;
        for (int i = 0; i < PATTERNS; i++) {
            String pattern = patterns.next();
            CompiledPattern compiled = Matchers.compile(pattern);
            automata += compiled.strategy() instanceof PatternStrategy.Automaton ? 1 : 0;
            TextPattern chosen = Matchers.matcher(compiled);
            TextPattern backtracking = Matchers.backtracking(pattern);
            TextPattern lazy = Matchers.lazy(pattern);
            lazies += lazy == null ? 0 : 1;
            RegexNode root = Matchers.parsed(pattern).root();
            Pattern jdk = JavaRegex.translate(root);
            for (int j = 0; j < TEXTS; j++) {
                String text = sampler.sample(root);
                for (int changes = random.nextInt(4); changes > 0; changes--) {
                    text = sampler.mutate(text);
                }
                boolean expected = jdk.matcher(text).find();
                matches += expected ? 1 : 0;
                assertThat(Matchers.matches(chosen, text))
                        .as("%s on \"%s\": %s", pattern, text, compiled.explanation())
                        .isEqualTo(expected);
                if (lazy != null) {
                    assertThat(Matchers.matches(lazy, text))
                            .as("%s on \"%s\": lazy automaton", pattern, text)
                            .isEqualTo(expected);
                }
                gaveUp += agrees(backtracking, text, expected) ? 0 : 1;
            }
        }
        // The comparison is worth something only if all kinds occur.
        assertThat(automata).isGreaterThan(PATTERNS / 4);
        assertThat(lazies).isGreaterThan(PATTERNS / 4);
        assertThat(matches).isBetween(PATTERNS * TEXTS / 4, PATTERNS * TEXTS * 9 / 10);
        assertThat(gaveUp).isLessThan(PATTERNS / 50);
    }

    /** False if backtracking gives up. */
    private static boolean agrees(TextPattern backtracking, String text, boolean expected) {
        try {
            assertThat(Matchers.matches(backtracking, text))
                    .as("%s on \"%s\": backtracking", backtracking, text)
                    .isEqualTo(expected);
            return true;
        } catch (PatternLimitException tooSlow) {
            return false;
        }
    }
}
