package io.github.jsonschema2records.generator.regex;

import java.util.Map;

/** Parses escapes that mean characters, inside and outside of classes. */
final class EscapeParser {

    private static final Map<Integer, Integer> CONTROLS =
            Map.of((int) 't', 0x09, (int) 'n', 0x0A, (int) 'v', 0x0B, (int) 'f', 0x0C, (int) 'r', 0x0D);

    /** Advice about escapes of other languages. */
    private static final Map<Integer, String> FOREIGN = Map.of(
            (int) 'A', "the start of the text is \"^\"",
            (int) 'Z', "the end of the text is \"$\"",
            (int) 'z', "the end of the text is \"$\"",
            (int) 'a', "the bell character is \"\\x07\"",
            (int) 'e', "the escape character is \"\\x1B\"",
            (int) 'h', "horizontal space is \"[\\t\\p{Zs}]\"",
            (int) 'Q', "quote every character by itself",
            (int) 'R', "a line break is \"(?:\\r\\n|[\\n\\r\\u2028\\u2029])\"",
            (int) 'X', "there are no grapheme clusters");

    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final PatternCursor cursor;

    EscapeParser(PatternCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * A parsed escape.
     *
     * @param set its characters
     * @param single whether it is a single character, which may start or end a range
     */
    record Escape(CodePointSet set, boolean single) {
        static Escape of(int codePoint) {
            return new Escape(CodePointSet.of(codePoint), true);
        }
    }

    /** Parses the escape whose backslash is at {@code offset}. */
    Escape parse(int offset, Modifiers modifiers, boolean inClass) {
        if (cursor.atEnd()) {
            throw cursor.error(offset, "a backslash at the end escapes nothing");
        }
        int c = cursor.next();
        Integer control = CONTROLS.get(c);
        if (control != null) {
            return Escape.of(control);
        }
        return switch (c) {
            case 'd', 'D' -> shorthand(EcmaCharacters.DIGITS, c == 'D');
            case 's', 'S' -> shorthand(EcmaCharacters.SPACES, c == 'S');
            case 'w', 'W' -> shorthand(modifiers.apply(EcmaCharacters.WORD), c == 'W');
            case 'p', 'P' -> shorthand(property(offset), c == 'P');
            case 'c' -> Escape.of(controlLetter(offset));
            case '0' -> Escape.of(nul(offset));
            case 'x' -> Escape.of(hexadecimal(offset));
            case 'u' -> Escape.of(UnicodeEscape.read(cursor, offset));
            default -> Escape.of(identity(c, offset, inClass));
        };
    }

    private static Escape shorthand(CodePointSet set, boolean negated) {
        return new Escape(negated ? set.not() : set, false);
    }

    private CodePointSet property(int offset) {
        int from = cursor.offset() + 1;
        if (!cursor.eat("{")) {
            throw cursor.error(offset, "\"\\p\" and \"\\P\" take a Unicode property in braces, as \"\\p{Letter}\"");
        }
        while (!cursor.looksAt("}")) {
            if (cursor.atEnd()) {
                throw cursor.error(offset, "the braces of a Unicode property are not closed");
            }
            cursor.next();
        }
        String expression = cursor.textFrom(from);
        cursor.next();
        CodePointSet members = UnicodeProperties.find(expression);
        if (members == null) {
            throw cursor.error(offset, "ECMA-262 has no Unicode property \"" + expression + "\"; names are exact");
        }
        return members;
    }

    private int controlLetter(int offset) {
        int letter = cursor.peek();
        if (letter >= 0x80 || !Character.isLetter(letter)) {
            throw cursor.error(offset, "\"\\c\" takes a letter");
        }
        return cursor.next() % 32;
    }

    private int nul(int offset) {
        if (cursor.peek() >= '0' && cursor.peek() <= '9') {
            throw cursor.error(offset, "there are no octal escapes; write \"\\xHH\"");
        }
        return 0;
    }

    private int hexadecimal(int offset) {
        int value = cursor.hexadecimal(2);
        if (value < 0) {
            throw cursor.error(offset, "\"\\x\" takes two hexadecimal digits");
        }
        return value;
    }

    private int identity(int c, int offset, boolean inClass) {
        if (SYNTAX.indexOf(c) >= 0 || (inClass && c == '-')) {
            return c;
        }
        String escape = "\"\\" + Character.toString(c) + "\"";
        if (c < 0x80 && Character.isLetterOrDigit(c)) {
            String hint = FOREIGN.get(c);
            throw cursor.error(offset, escape + " is no escape of ECMA-262" + (hint == null ? "" : "; " + hint));
        }
        cursor.warn(offset, escape + " needs no backslash, and with the \"u\" flag must have none");
        return c;
    }
}
