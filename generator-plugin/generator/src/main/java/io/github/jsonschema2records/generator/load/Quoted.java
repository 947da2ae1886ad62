package io.github.jsonschema2records.generator.load;

/** Quotes text of a document in messages. */
final class Quoted {

    /** Greatest length of quoted text, so that a message stays one readable line. */
    private static final int LIMIT = 60;

    private Quoted() {}

    /** Returns the text in double quotes on one line, escaped as in JSON and shortened if it is long. */
    static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        boolean fits = text.codePointCount(0, text.length()) <= LIMIT;
        int end = fits ? text.length() : text.offsetByCodePoints(0, LIMIT - 3);
        for (int i = 0; i < end; i++) {
            append(quoted, text.charAt(i));
        }
        return quoted.append(fits ? "" : "...").append('"').toString();
    }

    private static void append(StringBuilder quoted, char c) {
        switch (c) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (c < ' ' || c == '\u007F') {
                    quoted.append("\\u00").append(c < 16 ? "0" : "").append(Integer.toHexString(c));
                } else {
                    quoted.append(c);
                }
            }
        }
    }
}
