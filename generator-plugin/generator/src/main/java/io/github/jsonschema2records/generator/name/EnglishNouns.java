package io.github.jsonschema2records.generator.name;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the singular of an English noun, to name an item after its list. A wrong singular is worse than none, so a word
 * is kept unless it is known or clearly a regular plural.
 */
final class EnglishNouns {

    private static final Pattern ABBREVIATION_WITH_S = Pattern.compile("\\p{Lu}{2,}s");
    private static final Pattern NO_VOWEL = Pattern.compile("[^aeiouy]+");

    private static final Map<String, String> KNOWN = IrregularNouns.singulars();

    private EnglishNouns() {}

    /**
     * Returns the singular of a noun, or of the last noun of several. A noun that does not look like a plural is
     * returned unchanged.
     */
    static String singular(String noun) {
        int start = lettersAtEnd(noun);
        return noun.substring(0, start) + singularInCaseOf(noun.substring(start));
    }

    /** Returns the index of the first letter after the last character that is not a letter. */
    static int lettersAtEnd(CharSequence noun) {
        int start = noun.length();
        while (start > 0) {
            int letter = Character.codePointBefore(noun, start);
            if (!Character.isLetter(letter)) {
                break;
            }
            start -= Character.charCount(letter);
        }
        return start;
    }

    /** Returns the singular of a word, and keeps upper and lower case. */
    private static String singularInCaseOf(String word) {
        if (ABBREVIATION_WITH_S.matcher(word).matches()) {
            return word.substring(0, word.length() - 1);
        }
        String lower = inLowerCase(word);
        String changed = singularOfWord(lower);
        int same = 0;
        while (same < Math.min(changed.length(), lower.length()) && changed.charAt(same) == lower.charAt(same)) {
            same++;
        }
        String rest = changed.substring(same);
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return word.substring(0, same) + (capitals ? rest.toUpperCase(Locale.ROOT) : rest);
    }

    /** Converts English letters to lower case. Other letters are kept, so that each letter keeps its index. */
    private static String inLowerCase(String word) {
        StringBuilder lower = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                lower.setCharAt(i, (char) (c - 'A' + 'a'));
            }
        }
        return lower.toString();
    }

    private static String singularOfWord(String word) {
        String irregular = KNOWN.get(word);
        if (irregular != null) {
            return irregular;
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

    /**
     * Returns whether the plural adds {@code es} to the singular, as in boxes and statuses, and not in houses or
     * caches.
     */
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
