package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.regex.PatternTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Compares regular expressions by their automata. Not thread-safe. */
final class Patterns {

    private static final long LONGEST = 10_000;

    private final PatternTexts texts = new PatternTexts();

    /** Returns whether every text that all patterns match is certainly matched by another one. */
    boolean includes(List<String> narrow, String wide) {
        return narrow.contains(wide) || texts.includes(narrow, wide).orElse(false);
    }

    /** Returns whether certainly no text is matched by both patterns. */
    boolean areDisjoint(String one, String other) {
        return !one.equals(other) && texts.includes(List.of(one, other), "[]").orElse(false);
    }

    /** Returns texts that one pattern matches and others do not. */
    List<String> between(String matching, Collection<String> excluded) {
        List<String> not = List.copyOf(excluded);
        List<String> found = new ArrayList<>(texts.find(List.of(matching), not, 1, LONGEST, 3));
        found.addAll(texts.find(List.of(matching), not, 0, LONGEST, 1));
        return found;
    }

    /** Returns whether a pattern matches a text. */
    boolean matches(String pattern, String text) {
        return !texts.find(List.of(pattern, exactly(text)), List.of(), 0, LONGEST, 1)
                .isEmpty();
    }

    /** Returns a pattern that matches one text only. */
    static String exactly(String text) {
        StringBuilder pattern = new StringBuilder("^");
        text.codePoints()
                .forEach(c ->
                        pattern.append("\\u{").append(Integer.toHexString(c)).append('}'));
        return pattern.append('$').toString();
    }
}
