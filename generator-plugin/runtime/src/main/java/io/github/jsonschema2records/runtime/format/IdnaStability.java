package io.github.jsonschema2records.runtime.format;

import java.text.Normalizer;
import java.util.Locale;

/** Whether a code point stays as it is under compatibility normalization and case folding, RFC 5892 section 2.2. */
final class IdnaStability {

    private static final int DOTLESS_I = 0x131;

    private IdnaStability() {}

    /** The opposite of Unstable: {@code cp == NFKC(casefold(NFKC(cp)))}. */
    static boolean isStable(int codePoint) {
        String text = Character.toString(codePoint);
        return nfkc(fold(codePoint, nfkc(text))).equals(text);
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * Unicode's case folding, by the case mappings that the JDK has: the same but for the dotless i, which folds to
     * itself, and Cherokee, which folds to upper case.
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
