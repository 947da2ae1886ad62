package io.github.jsonschema2records.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.pattern.PatternLimitException;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern on texts near it: automaton, lazy automaton, backtracking and the JDK's regular expressions agree.
 *
 * @param automaton whether there is an automaton
 * @param lazy whether there is a lazy automaton
 * @param matches the number of texts that match
 * @param gaveUp the number of texts for which a search that backtracks gave up
 */
public record PatternAgreement(boolean automaton, boolean lazy, int matches, int gaveUp) {

    /** The agreement on a random pattern. */
    public static PatternAgreement ofRandom(Random random, int texts) {
        return of(new RandomPatterns(random).next(), random, texts);
    }

    /** The agreement on a pattern that is valid, without back-references and lookbehinds. */
    public static PatternAgreement of(String pattern, Random random, int texts) {
        CompiledPattern compiled = Matchers.compile(pattern);
        TextPattern chosen = Matchers.matcher(compiled);
        TextPattern backtracking = Matchers.backtracking(pattern);
        TextPattern lazy = Matchers.lazy(pattern);
        RegexNode root = Matchers.parsed(pattern).root();
        Pattern jdk = JavaRegex.translate(root);
        TextSampler sampler = new TextSampler(random);
        int matches = 0;
        int gaveUp = 0;
        for (int j = 0; j < texts; j++) {
            String text = sampler.sample(root);
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                text = sampler.mutate(text);
            }
            Boolean expected = PatientText.find(jdk, text);
            if (expected == null) {
                gaveUp++;
                continue;
            }
            matches += expected ? 1 : 0;
            String as = pattern + " on \"" + text + "\": ";
            boolean agrees = agrees(chosen, text, expected, as + compiled.explanation())
                    && agrees(lazy, text, expected, as + "lazy automaton")
                    && agrees(backtracking, text, expected, as + "backtracking");
            gaveUp += agrees ? 0 : 1;
        }
        boolean automaton = compiled.strategy() instanceof PatternStrategy.Automaton;
        return new PatternAgreement(automaton, lazy != null, matches, gaveUp);
    }

    /** False if the matcher gives up. */
    private static boolean agrees(@Nullable TextPattern matcher, String text, boolean expected, String as) {
        try {
            assertThat(matcher == null ? expected : Matchers.matches(matcher, text))
                    .as(as)
                    .isEqualTo(expected);
            return true;
        } catch (PatternLimitException tooSlow) {
            return false;
        }
    }
}
