package io.github.jsonschema2records.generator.syntax;

import java.util.regex.Pattern;

/** Translates a pattern of paths to a regular expression. */
final class GlobExpression {

    private final String written;
    private final String glob;
    private final StringBuilder expression = new StringBuilder();
    private int at;
    private int groups;

    /**
     * Creates a translation.
     *
     * @param written the pattern as the user wrote it
     * @param glob the pattern with slashes
     */
    GlobExpression(String written, String glob) {
        this.written = written;
        this.glob = glob;
    }

    String text() {
        while (at < glob.length()) {
            next();
        }
        if (groups > 0) {
            throw notClosed("{");
        }
        return expression.toString();
    }

    private void next() {
        if (startsName() && glob.startsWith("**/", at)) {
            add("(?:.*/)?", 3);
        } else if (glob.startsWith("**", at)) {
            add(".*", 2);
        } else {
            one(glob.codePointAt(at));
        }
    }

    private void one(int character) {
        switch (character) {
            case '*' -> add("[^/]*", 1);
            case '?' -> add("[^/]", 1);
            case '[' -> set();
            case '{' -> group("(?:", 1);
            case '}' -> closeGroup();
            case ',' -> add(groups > 0 ? "|" : ",", 1);
            default -> {
                String text = Character.toString(character);
                add(Pattern.quote(text), text.length());
            }
        }
    }

    private void closeGroup() {
        if (groups > 0) {
            group(")", -1);
        } else {
            add("\\}", 1);
        }
    }

    private void group(String text, int depth) {
        groups += depth;
        add(text, 1);
    }

    /** Adds a set of characters. A bracket that comes first belongs to the set. */
    private void set() {
        boolean not = glob.startsWith("!", at + 1);
        int start = at + (not ? 2 : 1);
        int end = glob.indexOf(']', start + 1);
        if (end < 0) {
            throw notClosed("[");
        }
        StringBuilder set = new StringBuilder(not ? "[^/" : "[");
        for (int i = start; i < end; i++) {
            char c = glob.charAt(i);
            boolean range = c == '-' && i > start && i < end - 1;
            if (range && glob.charAt(i - 1) > glob.charAt(i + 1)) {
                throw new IllegalArgumentException("\"" + written + "\" is not a pattern of files: "
                        + glob.substring(i - 1, i + 2) + " is not in the order of characters");
            }
            set.append(range || Character.isLetterOrDigit(c) ? "" : "\\").append(c);
        }
        add("(?!/)" + set + "]", end + 1 - at);
    }

    private boolean startsName() {
        return at == 0 || glob.charAt(at - 1) == '/' || (groups > 0 && "{,".indexOf(glob.charAt(at - 1)) >= 0);
    }

    private void add(String text, int length) {
        expression.append(text);
        at += length;
    }

    private IllegalArgumentException notClosed(String bracket) {
        return new IllegalArgumentException(
                "\"" + written + "\" is not a pattern of files: " + bracket + " is not closed");
    }
}
