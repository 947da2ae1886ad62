package io.github.jsonschema2records.runtime.format;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Checks that a code point does not change under compatibility normalization and case folding, RFC 5892 section 2.2.
 */
final class IdnaStability {

    private static final int DOTLESS_I = 0x131;

    private IdnaStability() {}

    /** Returns whether the code point is not Unstable: {@code cp == NFKC(casefold(NFKC(cp)))}. */
    static boolean isStable(int codePoint) {
        String text = Character.toString(codePoint);
        return nfkc(fold(codePoint, nfkc(text))).equals(text);
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * Folds case as Unicode defines it, using the case mappings of the JDK. They differ from case folding in two ways:
     * the dotless i folds to itself, and Cherokee folds to upper case.
     */
    private static String fold(int codePoint, String text) {
        if (codePoint == DOTLESS_I) {
            return text;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        boolean cherokee = Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.CHEROKEE;
        return cherokee ? upper : upper.toLowerCase(Locale.ROOT);
    }
}
