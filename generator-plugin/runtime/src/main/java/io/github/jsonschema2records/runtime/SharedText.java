package io.github.jsonschema2records.runtime;

/**
 * String in two parts, of which the first is shared by many strings. The second part is joined to the first when it
 * gets longer than an eighth of it. So a string that grows step by step creates few first parts.
 */
final class SharedText implements CharSequence {

    private static final int SHORT = 64;
    private static final int SHARE = 8;

    final String beginning;
    final String rest;

    /** True if the string needs no escapes in JSON text. */
    final boolean plain;

    private SharedText(String beginning, String rest, boolean plain) {
        this.beginning = beginning;
        this.rest = rest;
        this.plain = plain;
    }

    static SharedText of(String string) {
        return new SharedText(string, "", isPlain(string));
    }

    /** Returns the string with more text appended. */
    SharedText concat(String more) {
        boolean allPlain = plain && isPlain(more);
        String end = rest.concat(more);
        boolean isShort = end.length() <= Math.max(SHORT, beginning.length() / SHARE);
        return isShort ? new SharedText(beginning, end, allPlain) : new SharedText(beginning.concat(end), "", allPlain);
    }

    /** Returns whether the beginning needs no escapes and is long enough for sharing to save memory. */
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

    @Override
    public int length() {
        return beginning.length() + rest.length();
    }

    @Override
    public char charAt(int index) {
        int first = beginning.length();
        return index < first ? beginning.charAt(index) : rest.charAt(index - first);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    /** Returns the two parts joined. */
    @Override
    public String toString() {
        return beginning.concat(rest);
    }
}
