package io.github.jsonschema2records.generator.name;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the singular of an English noun, to name an item after its list. A wrong singular is worse than none, so a word stays
 * as it is unless it is known or clearly a regular plural.
 */
final class EnglishNouns {

    /** The last word of a name: what follows the last separator, or the last change from lower to upper case. */
    private static final Pattern LAST_WORD = Pattern.compile("(?:\\p{Lu}+(?!\\p{Ll})s?|\\p{Lu}?\\p{Ll}+|\\p{L}+)$");

    private static final Pattern ABBREVIATION_WITH_S = Pattern.compile("\\p{Lu}{2,}s");
    private static final Pattern NO_VOWEL = Pattern.compile("[^aeiouy]+");

    private static final Map<String, String> KNOWN = IrregularNouns.singulars();

    private EnglishNouns() {}

    /** The singular of a noun, or of the last noun of several; the noun itself where it does not look like a plural. */
    static String singular(String noun) {
        Matcher last = LAST_WORD.matcher(noun);
        if (!last.find()) {
            return noun;
        }
        String word = last.group();
        return noun.substring(0, last.start()) + inTheCaseOf(word, EnglishNouns::singularOfWord);
    }

    private static String inTheCaseOf(String word, UnaryOperator<String> change) {
        if (ABBREVIATION_WITH_S.matcher(word).matches()) {
            return word.substring(0, word.length() - 1);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String changed = change.apply(lower);
        int same = 0;
        while (same < Math.min(changed.length(), lower.length()) && changed.charAt(same) == lower.charAt(same)) {
            same++;
        }
        String rest = changed.substring(same);
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return word.substring(0, same) + (capitals ? rest.toUpperCase(Locale.ROOT) : rest);
    }

    private static String singularOfWord(String word) {
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        return isRegularPlural(word) ? regular(word) : word;
    }

    private static boolean isRegularPlural(String word) {
        if (word.length() < 4 || !word.endsWith("s") || NO_VOWEL.matcher(word).matches()) {
            return false;
        }
        return !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    }

    private static String regular(String word) {
        if (word.endsWith("ies")) {
            return without(word, 3) + "y";
        }
        return without(word, endsInAddedSyllable(word) ? 2 : 1);
    }

    /** Returns whether the plural has {@code es} where the singular has nothing: boxes and statuses, not houses or caches. */
    private static boolean endsInAddedSyllable(String word) {
        boolean useNoun = word.endsWith("ouses") || word.endsWith("auses") || word.endsWith("euses");
        return word.endsWith("sses")
                || word.endsWith("shes")
                || word.endsWith("ches")
                || word.endsWith("xes")
                || word.endsWith("zzes")
                || word.endsWith("tzes")
                || (word.endsWith("uses") && !useNoun);
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
