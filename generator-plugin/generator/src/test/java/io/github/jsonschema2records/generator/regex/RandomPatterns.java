package io.github.jsonschema2records.generator.regex;

import java.util.Random;

/** Random patterns without back-references and lookbehinds. */
final class RandomPatterns {

    private static final String[] CHARACTERS = {
        "a", "b", "c", "A", "0", "_", "-", " ", "\\n", "\u00e9", "\\u2028", "\ud83d\udc32", "\\ud83d", "\\.", "\\/"
    };
    private static final String[] SETS = {
        "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", ".", "[abc]", "[^abc]", "[^/]", "[a-z0-9]", "[\\u0800-\\uffff]", "[^]"
    };
    private static final String[] QUANTIFIERS = {"*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}", "*?", "+?"};

    private final Random random;

    RandomPatterns(Random random) {
        this.random = random;
    }

    String next() {
        return disjunction(random.nextInt(4));
    }

    private String disjunction(int depth) {
        StringBuilder text = new StringBuilder(alternative(depth));
        for (int more = random.nextInt(5) - 2; more > 0; more--) {
            text.append('|').append(alternative(depth));
        }
        return text.toString();
    }

    private String alternative(int depth) {
        StringBuilder text = new StringBuilder();
        for (int terms = random.nextInt(4); terms > 0; terms--) {
            text.append(term(depth));
        }
        return text.toString();
    }

    private String term(int depth) {
        int kind = random.nextInt(100);
        if (kind < 12) {
            return pick("^", "$", "\\b", "\\B");
        }
        if (kind < 17 && depth > 0) {
            return pick("(?=", "(?!") + disjunction(depth - 1) + ")";
        }
        String atom = kind < 40 && depth > 0
                ? pick("(", "(?:") + disjunction(depth - 1) + ")"
                : kind < 60 ? pick(SETS) : pick(CHARACTERS);
        return random.nextInt(3) == 0 ? atom + pick(QUANTIFIERS) : atom;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
