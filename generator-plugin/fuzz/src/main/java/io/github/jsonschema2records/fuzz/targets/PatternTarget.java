package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.fuzz.input.InputRandom;
import io.github.jsonschema2records.generator.regex.PatternAgreement;
import io.github.jsonschema2records.generator.regex.PatternCompiler;
import io.github.jsonschema2records.generator.regex.PatternResult;
import io.github.jsonschema2records.generator.regex.RejectedPattern;
import java.nio.charset.StandardCharsets;

/**
 * Patterns: all matchers agree with the JDK about patterns by the grammar, and any text is a pattern or is rejected with a
 * reason. The first byte chooses.
 */
public final class PatternTarget implements FuzzTarget {

    private static final int TEXTS = 6;
    private static final int LONGEST = 200;

    @Override
    public void run(byte[] input) {
        if (input.length == 0) {
            return;
        }
        if (input[0] % 2 == 0) {
            PatternAgreement.ofRandom(new InputRandom(input, 1), TEXTS);
        } else {
            compile(new String(input, 1, Math.min(input.length - 1, LONGEST), StandardCharsets.UTF_8));
        }
    }

    private static void compile(String pattern) {
        PatternResult result = PatternCompiler.compile(pattern);
        if (result instanceof RejectedPattern rejected
                && rejected.problem().toString().isBlank()) {
            throw new AssertionError("no reason for " + pattern);
        }
    }
}
