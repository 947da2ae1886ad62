package io.github.jsonschema2records.runtime.format;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the syntax of regular expressions of ECMA-262 with the {@code u} flag: the format {@code regex} (JSON Schema
 * Validation, section 7.3.8). Implements section 22.2.1 of ECMA-262, with the modifiers and the duplicate group names
 * of its 2025 edition. A few expressions are valid only without the flag; they are refused.
 *
 * <p>Safe for untrusted text: there is no recursion, and the time grows linearly with the length. More than 1,000
 * nested groups or 500 group names are refused.
 */
public final class EcmaRegexSyntax {

    private static final int END = -1;

    /** Syntax characters except the hyphen, which is escaped in classes only. */
    private static final String SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|/";

    private final String pattern;
    private final RegexGroups groups = new RegexGroups();
    private final Set<String> references = new HashSet<>();
    private int highestReference;
    private int at;

    /** True if a quantifier is allowed at the current place. */
    private boolean quantifiable;

    private EcmaRegexSyntax(String pattern) {
        this.pattern = pattern;
    }

    /** Returns whether {@code pattern} is a regular expression. */
    public static boolean isValid(String pattern) {
        return new EcmaRegexSyntax(pattern).isValid();
    }

    /**
     * Describes the place at which the text stops being a valid start of a regular expression. Returns null if the text
     * is valid or only incomplete.
     */
    static @Nullable String fault(String pattern) {
        EcmaRegexSyntax syntax = new EcmaRegexSyntax(pattern);
        boolean valid = syntax.isValid();
        return valid || syntax.at >= pattern.length() ? null : "it goes wrong before character " + (syntax.at + 1);
    }

    private boolean isValid() {
        while (at < pattern.length()) {
            if (!term(next())) {
                return false;
            }
        }
        return !groups.isOpen() && highestReference <= groups.count() && groups.haveNames(references);
    }

    private boolean term(int c) {
        return switch (c) {
            case '^', '$' -> {
                quantifiable = false;
                yield true;
            }
            case '|' -> {
                groups.nextBranch();
                quantifiable = false;
                yield true;
            }
            case '(' -> {
                quantifiable = false;
                yield open();
            }
            case ')' -> {
                quantifiable = groups.isInnermostQuantifiable();
                yield groups.close();
            }
            case '*', '+', '?' -> quantifier(true);
            case '{' -> quantifier(braces());
            case '}', ']' -> false;
            case '[' -> {
                quantifiable = true;
                yield characterClass();
            }
            case '\\' -> {
                quantifiable = true;
                yield escape();
            }
            default -> {
                quantifiable = true;
                yield true;
            }
        };
    }

    private boolean quantifier(boolean wellFormed) {
        boolean allowed = quantifiable && wellFormed;
        eat('?');
        quantifiable = false;
        return allowed;
    }

    /** Reads the rest of {@code {n}}, {@code {n,}} or {@code {n,m}}, where {@code n <= m}. */
    private boolean braces() {
        String min = digits();
        if (min.isEmpty()) {
            return false;
        }
        String max = eat(',') ? digits() : min;
        return eat('}') && (max.isEmpty() || compare(min, max) <= 0);
    }

    private String digits() {
        int from = at;
        while (isDigit(peek())) {
            at++;
        }
        return pattern.substring(from, at);
    }

    /** Compares decimal numbers of any length. */
    private static int compare(String a, String b) {
        String shortA = withoutZeros(a);
        String shortB = withoutZeros(b);
        return shortA.length() == shortB.length()
                ? shortA.compareTo(shortB)
                : Integer.compare(shortA.length(), shortB.length());
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private boolean open() {
        if (!eat('?')) {
            groups.countOne();
            return groups.open(true);
        }
        if (eat('=') || eat('!')) {
            return groups.open(false);
        }
        if (!eat('<')) {
            return modifiers() && groups.open(true);
        }
        if (eat('=') || eat('!')) {
            return groups.open(false);
        }
        String name = groupName();
        groups.countOne();
        return !name.isEmpty() && groups.declare(name) && groups.open(true);
    }

    /** Reads the modifiers between {@code (?} and {@code :}, which may be absent. */
    private boolean modifiers() {
        int from = at;
        boolean minus = false;
        while (!eat(':')) {
            int c = peek();
            boolean second = c == '-' && !minus;
            minus |= second;
            boolean known = c == 'i' || c == 'm' || c == 's';
            if (!second && (!known || pattern.substring(from, at).indexOf(c) >= 0)) {
                return false;
            }
            at++;
        }
        return !pattern.startsWith("-:", from);
    }

    /** Reads {@code name>}. Returns the empty text if there is no valid name. */
    private String groupName() {
        StringBuilder name = new StringBuilder();
        while (!eat('>')) {
            int c = peek() == END ? END : next();
            if (c == '\\') {
                c = eat('u') ? unicode() : END;
            }
            if (c == END || !isNamePart(c, name.length() == 0)) {
                return "";
            }
            name.appendCodePoint(c);
        }
        return name.toString();
    }

    private static boolean isNamePart(int c, boolean first) {
        if (c == '$' || c == '_') {
            return true;
        }
        if (first) {
            return Character.isUnicodeIdentifierStart(c);
        }
        boolean joiner = c == 0x200C || c == 0x200D;
        return joiner || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }

    private boolean escape() {
        int c = peek();
        if (c == 'b' || c == 'B') {
            at++;
            quantifiable = false;
            return true;
        }
        if (c == 'k') {
            at++;
            String name = eat('<') ? groupName() : "";
            references.add(name);
            return !name.isEmpty();
        }
        if (c >= '1' && c <= '9') {
            String digits = digits();
            int number = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
            highestReference = Math.max(highestReference, number);
            return true;
        }
        return characterEscape(false) != NO_ESCAPE;
    }

    /** Results of {@link #characterEscape} that are no code points. */
    private static final int NO_ESCAPE = -1;

    private static final int SET = -2;

    /**
     * Reads an escape after its backslash. Returns its code point, {@link #SET} for a class of characters, or
     * {@link #NO_ESCAPE} if there is no valid escape.
     */
    private int characterEscape(boolean inClass) {
        if (peek() == END) {
            return NO_ESCAPE;
        }
        int c = next();
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'd', 'D', 's', 'S', 'w', 'W' -> SET;
            case 'p', 'P' -> property();
            case 'c' -> control();
            case '0' -> isDigit(peek()) ? NO_ESCAPE : 0;
            case 'x' -> hexadecimal(2);
            case 'u' -> unicode();
            default -> SYNTAX_CHARACTERS.indexOf(c) >= 0 || (inClass && c == '-') ? c : NO_ESCAPE;
        };
    }

    private int property() {
        int end = pattern.indexOf('}', at);
        if (!eat('{') || end < 0) {
            return NO_ESCAPE;
        }
        String expression = pattern.substring(at, end);
        at = end + 1;
        return EcmaPropertyNames.isKnown(expression) ? SET : NO_ESCAPE;
    }

    private int control() {
        int letter = peek() | 0x20;
        if (letter < 'a' || letter > 'z') {
            return NO_ESCAPE;
        }
        return next() % 32;
    }

    /** Reads the digits after {@code \}{@code u}. */
    private int unicode() {
        if (eat('{')) {
            return braced();
        }
        int unit = hexadecimal(4);
        if (unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE) {
            int behind = at;
            int low = eat('\\') && eat('u') ? hexadecimal(4) : NO_ESCAPE;
            if (low >= Character.MIN_LOW_SURROGATE && low <= Character.MAX_LOW_SURROGATE) {
                return Character.toCodePoint((char) unit, (char) low);
            }
            at = behind;
        }
        return unit;
    }

    private int braced() {
        int value = 0;
        int from = at;
        while (!eat('}')) {
            int digit = hexadecimal(1);
            value = (value << 4) | digit;
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return NO_ESCAPE;
            }
        }
        return at > from + 1 ? value : NO_ESCAPE;
    }

    private int hexadecimal(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int c = peek();
            int digit = c >= 0 && c < 0x80 ? Character.digit(c, 16) : NO_ESCAPE;
            if (digit < 0) {
                return NO_ESCAPE;
            }
            value = (value << 4) | digit;
            at++;
        }
        return value;
    }

    private boolean characterClass() {
        eat('^');
        while (!eat(']')) {
            int first = classAtom();
            if (first == NO_ESCAPE) {
                return false;
            }
            boolean range = peek() == '-' && !pattern.startsWith("-]", at);
            if (range) {
                at++;
                int last = classAtom();
                if (last < first || first == SET || last < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Reads one atom of a class. Returns its code point, {@link #SET}, or {@link #NO_ESCAPE} if there is none. */
    private int classAtom() {
        if (!eat('\\')) {
            return peek() == END ? NO_ESCAPE : next();
        }
        return eat('b') ? '\b' : characterEscape(true);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int peek() {
        return at < pattern.length() ? pattern.codePointAt(at) : END;
    }

    private int next() {
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    private boolean eat(char c) {
        boolean here = at < pattern.length() && pattern.charAt(at) == c;
        if (here) {
            at++;
        }
        return here;
    }
}
