package io.github.jsonschema2records.runtime.format;

/** Characters beyond ASCII of RFC 3987 section 2.2, also used by RFC 6570 section 1.5. */
final class IriCharacters {

    private IriCharacters() {}

    /** Returns whether a code point is a {@code ucschar}. */
    static boolean isUcschar(int codePoint) {
        if (codePoint < 0x10000) {
            return (codePoint >= 0xA0 && codePoint <= 0xD7FF)
                    || (codePoint >= 0xF900 && codePoint <= 0xFDCF)
                    || (codePoint >= 0xFDF0 && codePoint <= 0xFFEF);
        }
        // Planes 1 to 14 except the last two code points of each, and except the tags.
        return codePoint < 0xF0000 && (codePoint & 0xFFFF) < 0xFFFE && (codePoint < 0xE0000 || codePoint >= 0xE1000);
    }

    /** Returns whether a code point is an {@code iprivate}. */
    static boolean isPrivate(int codePoint) {
        return (codePoint >= 0xE000 && codePoint <= 0xF8FF) || (codePoint >= 0xF0000 && (codePoint & 0xFFFF) < 0xFFFE);
    }

    /**
     * Returns whether a code point is LRM, RLM, LRE, RLE, PDF, LRO or RLO. An IRI must not contain these (RFC 3987
     * section 4.1).
     */
    static boolean isBidiFormatting(int codePoint) {
        return codePoint == 0x200E || codePoint == 0x200F || (codePoint >= 0x202A && codePoint <= 0x202E);
    }
}
