package io.github.jsonschema2records.generator.name;

import java.util.Locale;

/** Short English names of characters that an identifier cannot contain. */
final class CharacterNames {

    private CharacterNames() {}

    /**
     * Returns the name of a character: a word if the character is common in schemas, else {@code u} and the code point.
     */
    static String of(int codePoint) {
        return switch (codePoint) {
            case '-' -> "dash";
            case '_' -> "underscore";
            case '.' -> "dot";
            case '$' -> "dollar";
            case '@' -> "at";
            case '#' -> "hash";
            case '+' -> "plus";
            case '*' -> "star";
            case '/' -> "slash";
            case '\\' -> "backslash";
            case ':' -> "colon";
            case ';' -> "semicolon";
            case ',' -> "comma";
            case '!' -> "bang";
            case '?' -> "question";
            case '%' -> "percent";
            case '&' -> "and";
            case '|' -> "or";
            case '=' -> "equals";
            case '<' -> "less";
            case '>' -> "greater";
            case '~' -> "tilde";
            case '^' -> "caret";
            case ' ' -> "space";
            case '(' -> "open";
            case ')' -> "close";
            case '[', '{' -> "open" + Integer.toHexString(codePoint);
            case ']', '}' -> "close" + Integer.toHexString(codePoint);
            case '\'' -> "quote";
            case '"' -> "doublequote";
            default -> "u" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        };
    }
}
