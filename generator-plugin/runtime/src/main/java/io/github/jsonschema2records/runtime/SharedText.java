package io.github.jsonschema2records.runtime;

/**
 * A string in two parts, the first of which many strings have in common. The second part is as short as an eighth of it, so
 * that a string that grows step by step makes few first parts on its way.
 */
final class SharedText {

    private static final int SHORT = 64;
    private static final int SHARE = 8;

    final String beginning;
    final String rest;

    /** Whether the string is the same in JSON text, between the quotes. */
    final boolean plain;

    private SharedText(String beginning, String rest, boolean plain) {
        this.beginning = beginning;
        this.rest = rest;
        this.plain = plain;
    }

    static SharedText of(String string) {
        return new SharedText(string, "", isPlain(string));
    }

    /** The string with more text at its end. */
    SharedText concat(String more) {
        boolean allPlain = plain && isPlain(more);
        String end = rest.concat(more);
        boolean isShort = end.length() <= Math.max(SHORT, beginning.length() / SHARE);
        return isShort ? new SharedText(beginning, end, allPlain) : new SharedText(beginning.concat(end), "", allPlain);
    }

    /** Returns whether JSON text can have the beginning as it is, and it is so long that this saves memory. */
    boolean isWorthSharing() {
        return plain && beginning.length() > SHORT;
    }

    private static boolean isPlain(String string) {
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** The two parts joined. */
    @Override
    public String toString() {
        return beginning.concat(rest);
    }
}
