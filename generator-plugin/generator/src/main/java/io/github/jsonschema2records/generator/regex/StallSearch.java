package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.generator.regex.ParsedPattern.Parsed;
import io.github.jsonschema2records.generator.regex.RegexNode.Alternation;
import io.github.jsonschema2records.generator.regex.RegexNode.Capture;
import io.github.jsonschema2records.generator.regex.RegexNode.Characters;
import io.github.jsonschema2records.generator.regex.RegexNode.Look;
import io.github.jsonschema2records.generator.regex.RegexNode.Quantified;
import io.github.jsonschema2records.generator.regex.RegexNode.Sequence;
import io.github.jsonschema2records.runtime.pattern.BacktrackingPattern;
import io.github.jsonschema2records.runtime.pattern.PatternLimitException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Searches for a short text on which a backtracking matcher needs very many steps. Each repetition of a pattern is
 * repeated with texts that it matches, and a matcher runs on the result, so a text that is found is a proof. That none
 * is found proves nothing.
 */
public final class StallSearch {

    /** Number of repetitions. A matcher that tries two ways for each of them never ends. */
    private static final int REPETITIONS = 30;

    private static final int MOST_CANDIDATES = 20;
    private static final int LONGEST_UNIT = 12;
    private static final int LONGEST_START = 100;

    /** Ends of texts that most patterns do not match there. */
    private static final List<String> ENDS = List.of("!", "\u0001", "");

    /**
     * A text that stalls a matcher.
     *
     * @param start the beginning of the text
     * @param unit the part that is repeated after it
     * @param end the end of the text
     */
    public record Stall(String start, String unit, String end) {

        /** Returns the text. */
        public String text() {
            return start + unit.repeat(REPETITIONS) + end;
        }

        /** Returns the number of repetitions of the unit. */
        public int repetitions() {
            return REPETITIONS;
        }
    }

    private final List<Stall> candidates = new ArrayList<>();

    private StallSearch() {}

    /** Returns a text that stalls a backtracking matcher of a pattern, if one is found. */
    public static Optional<Stall> find(String pattern) {
        if (!(EcmaRegexParser.parse(pattern) instanceof Parsed parsed)) {
            return Optional.empty();
        }
        StallSearch search = new StallSearch();
        search.walk(parsed.root(), "");
        if (search.candidates.isEmpty()) {
            return Optional.empty();
        }
        PackedText program = BacktrackCompiler.compile(parsed.root(), parsed.groupCount());
        BacktrackingPattern matcher =
                BacktrackingPattern.of(pattern, program.parts().toArray(String[]::new));
        return search.candidates.stream()
                .filter(stall -> stalls(matcher, stall))
                .findFirst();
    }

    private static boolean stalls(BacktrackingPattern matcher, Stall stall) {
        try {
            matcher.matches(stall.text());
            return false;
        } catch (PatternLimitException e) {
            return true;
        }
    }

    /**
     * Finds the repetitions in a part of the pattern.
     *
     * @param before a text that the pattern matches before the part
     */
    private void walk(RegexNode node, String before) {
        if (before.length() > LONGEST_START) {
            return;
        }
        if (node instanceof Sequence) {
            String start = before;
            for (RegexNode part : node.children()) {
                walk(part, start);
                start += RegexSamples.first(part);
            }
        } else if (node instanceof Alternation || node instanceof Capture || node instanceof Look) {
            node.children().forEach(part -> walk(part, before));
        } else if (node instanceof Quantified loop) {
            if (mayRepeat(loop) && !(loop.body() instanceof Characters)) {
                add(before, loop.body());
            }
            walk(loop.body(), before);
        }
    }

    private static boolean mayRepeat(Quantified loop) {
        return loop.isUnbounded() || loop.max() >= REPETITIONS;
    }

    private void add(String before, RegexNode body) {
        for (String unit : RegexSamples.of(body)) {
            if (!unit.isEmpty() && unit.length() <= LONGEST_UNIT) {
                for (String end : ENDS) {
                    if (candidates.size() < MOST_CANDIDATES) {
                        candidates.add(new Stall(before, unit, end));
                    }
                }
            }
        }
    }
}
