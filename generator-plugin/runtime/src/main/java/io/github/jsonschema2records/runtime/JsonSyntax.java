package io.github.jsonschema2records.runtime;

import io.github.jsonschema2records.runtime.text.PrintableText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Describes syntax errors, with one method for each mistake. Each method stores position and message in the tokenizer
 * and returns {@link JsonTokenizer#FAILED}.
 */
final class JsonSyntax {

    /** Character before each text of a JSON text sequence (RFC 7464). */
    static final int RECORD_SEPARATOR = 0x1E;

    private static final String INCOMPLETE = "the last character is incomplete";
    private static final String NUL_BEHIND = "a NUL byte after the JSON text";
    private static final String YAML = "expected a JSON text, but this looks like YAML";
    private static final int LONGEST_WORD = 24;
    static final int LONGEST_NAME = 80;
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private JsonSyntax() {}

    static int missingValue(JsonTokenizer t, int at) {
        if (at >= t.end) {
            return unexpectedEnd(t, t.depth + t.around == 0 ? ": there is no JSON text" : "");
        }
        if (JsonText.isMark(t.json, at, t.end)) {
            return fail(t, at, "a byte order mark is allowed at the very start only");
        }
        if (isWide(t, at)) {
            return wide(t, at);
        }
        int c = t.json[at];
        if (c == 0 && t.depth + t.around == 0 && t.follows) {
            return fail(t, at, NUL_BEHIND);
        }
        if (looksLikeYaml(t, at)) {
            return fail(t, at, YAML);
        }
        if (c == '\'') {
            return fail(t, at, "a string needs double quotes, not apostrophes");
        }
        if (c == '/' || c == '#') {
            return fail(t, at, "JSON has no comments");
        }
        if (c == '+' || c == '.') {
            return fail(t, at, "a number cannot start with " + describe(t, at));
        }
        return fail(t, at, "expected a value, found " + describe(t, at));
    }

    static int missingName(JsonTokenizer t, int at) {
        if (at >= t.end) {
            return unexpectedEnd(t, "");
        }
        if (isWide(t, at)) {
            return wide(t, at);
        }
        return fail(t, at, "expected a property name in double quotes, found " + describe(t, at));
    }

    static int missingColon(JsonTokenizer t, int at) {
        if (at >= t.end) {
            return unexpectedEnd(t, "");
        }
        return fail(t, at, "expected ':' after the property name, found " + describe(t, at));
    }

    static int missingComma(JsonTokenizer t, int at, int closer) {
        if (at >= t.end) {
            return unexpectedEnd(t, "");
        }
        return fail(t, at, "expected ',' or '" + (char) closer + "', found " + describe(t, at));
    }

    /** Reports a duplicate name. {@link JsonDocument} adds the position of its first occurrence. */
    static void duplicateName(JsonTokenizer t, int earlier, int later, String name) {
        t.firstOccurrence = earlier;
        t.fault = later;
        String shortened = PrintableText.shorten(PrintableText.quote(name), LONGEST_NAME);
        t.quoted = shortened;
        t.failure = "this object has a member " + shortened + " already";
    }

    static int literal(JsonTokenizer t, int start, int at, String word) {
        return isBlankFrom(t, at) ? unexpectedEnd(t, " in '" + word + "'") : missingValue(t, start);
    }

    static int missingDigit(JsonTokenizer t, int at, String where) {
        if (isBlankFrom(t, at)) {
            return unexpectedEnd(t, " in a number");
        }
        if (looksLikeYaml(t, at - 1)) {
            return fail(t, at - 1, YAML);
        }
        return fail(t, at, "expected a digit " + where + ", found " + describe(t, at));
    }

    static int leadingZero(JsonTokenizer t, int at) {
        return fail(t, at, "a number cannot start with 0 followed by digits");
    }

    static int control(JsonTokenizer t, int at) {
        int c = t.json[at];
        if (isBlankFrom(t, at)) {
            return unexpectedEnd(t, " in a string");
        }
        if (c == '\n' || c == '\r') {
            return fail(
                    t, at, "a string continues after the end of its line: close it, or write \\n for the line break");
        }
        return fail(t, at, "control character " + character(t, at) + " must be escaped in a string");
    }

    static int escape(JsonTokenizer t, int at) {
        if (isBlankFrom(t, at)) {
            return unexpectedEnd(t, " in a string");
        }
        return fail(t, at - 1, "a backslash cannot be followed by " + character(t, at));
    }

    static int hexadecimal(JsonTokenizer t, int at) {
        if (isBlankFrom(t, at)) {
            return unexpectedEnd(t, " in a string");
        }
        return fail(t, at, "expected four hexadecimal digits after \\u, found " + character(t, at));
    }

    static int utf8(JsonTokenizer t, int at) {
        String fault = utf8Fault(t, at);
        boolean incomplete = fault.equals(INCOMPLETE);
        t.endsTooEarly = incomplete && !t.isCut;
        t.quoted = fault;
        return incomplete && t.isCut ? tooLong(t, t.end) : fail(t, at, "invalid UTF-8: " + fault);
    }

    static int trailing(JsonTokenizer t, int at) {
        if (t.json[at] == 0) {
            return fail(t, at, NUL_BEHIND);
        }
        return fail(t, at, "expected nothing after the JSON text, found " + describe(t, at));
    }

    /** Checks that the text that ends at {@code at} is separated from the next one. Returns {@code at} if it is. */
    static int separated(JsonTokenizer t, int at) {
        int c = t.json[at];
        if (JsonText.isDelimited(t.json[at - 1]) || JsonText.isBlank(c)) {
            return at;
        }
        return at == t.end
                ? tooLong(t, at)
                : fail(t, at, "expected whitespace after the JSON text, found " + describe(t, at));
    }

    /** Checks that the item that ends at {@code at} is separated from the next one. Returns {@code at} if it is. */
    static int separatedItem(JsonTokenizer t, int at) {
        int c = t.json[at];
        if (JsonText.isDelimited(t.json[at - 1]) || JsonText.isSpace(c) || c == ',' || c == ']') {
            return at;
        }
        return at == t.end ? tooLong(t, at) : missingComma(t, at, ']');
    }

    static int unexpectedEnd(JsonTokenizer t, String where) {
        if (t.isCut) {
            return tooLong(t, t.end);
        }
        t.endsTooEarly = true;
        String open = "";
        int depth = t.depth + t.around;
        if (depth > 0) {
            open = ", " + depth + (depth == 1 ? " container is" : " containers are") + " still open";
        }
        int visible = JsonText.visibleEnd(t.json, t.begin, t.end);
        return fail(t, visible == t.begin ? t.end : visible, "unexpected end of input" + where + open);
    }

    static int tooLong(JsonTokenizer t, int at) {
        return failLimit(
                t, at, "maxDocumentBytes", "the JSON text is longer than " + t.limits.maxDocumentBytes() + " bytes");
    }

    static int tooDeep(JsonTokenizer t, int at) {
        return failLimit(t, at, "maxDepth", "more than " + t.limits.maxDepth() + " containers are nested");
    }

    static int stringTooLong(JsonTokenizer t, int at) {
        t.endsTooEarly = false;
        return failLimit(t, at, "maxStringBytes", "the string is longer than " + t.limits.maxStringBytes() + " bytes");
    }

    static int numberTooLong(JsonTokenizer t, int at) {
        return failLimit(t, at, "maxNumberBytes", "the number is longer than " + t.limits.maxNumberBytes() + " bytes");
    }

    static int tooManyValues(JsonTokenizer t, int at) {
        return failLimit(t, at, "maxValues", "there are more than " + t.limits.maxValues() + " values and names");
    }

    static int exponentTooLong(JsonTokenizer t, int at) {
        return failLimit(t, at, null, "the exponent of a number has more than 18 digits");
    }

    private static int fail(JsonTokenizer t, int at, String message) {
        t.stop = at;
        t.fault = at;
        t.failure = message;
        return JsonTokenizer.FAILED;
    }

    private static int failLimit(JsonTokenizer t, int at, @Nullable String name, String message) {
        t.limit = true;
        t.limitName = name;
        return fail(t, at, message);
    }

    /** Returns whether the first zero bytes belong to a character in big-endian UTF-16 or UTF-32. */
    private static boolean startsWithZeros(JsonTokenizer t) {
        int at = t.begin;
        return t.end - at >= 4 && (t.json[at + 1] != 0 || (t.json[at + 2] == 0 && t.json[at + 3] != 0));
    }

    /** Returns whether only white space is left, as in a text that was cut off and ends with a line break. */
    private static boolean isBlankFrom(JsonTokenizer t, int from) {
        int at = from;
        while (at < t.end && JsonText.isSpace(t.json[at])) {
            at++;
        }
        return at >= t.end;
    }

    /** Returns whether a text starts with {@code name: }, {@code - } or {@code ---}. */
    private static boolean looksLikeYaml(JsonTokenizer t, int from) {
        if (t.depth + t.around > 0 || t.count > 0) {
            return false;
        }
        int at = from;
        while (at < t.end && (isLetter(t.json[at]) || (t.json[at] >= '-' && t.json[at] <= '9'))) {
            at++;
        }
        boolean dashes = at - from == 1 || at - from == 3;
        for (int i = from; i < at; i++) {
            dashes &= t.json[i] == '-';
        }
        if (!dashes && at > from && at < t.end && t.json[at] == ':') {
            at++;
            return at == t.end || t.json[at] == ' ' || t.json[at] == '\n' || t.json[at] == '\r';
        }
        return dashes && at < t.end && (t.json[at] == ' ' || t.json[at] == '\n' || t.json[at] == '\r');
    }

    private static int wide(JsonTokenizer t, int at) {
        return fail(t, at, "JSON must be UTF-8, but this text is UTF-16 or UTF-32");
    }

    /**
     * Returns whether a text begins with a byte order mark of UTF-16 or UTF-32, or its first character has a zero byte.
     */
    private static boolean isWide(JsonTokenizer t, int at) {
        int first = t.json[at] & 0xFF;
        if (first == 0) {
            return t.count == 1 || (t.count == 0 && at == t.begin && !t.follows && startsWithZeros(t));
        }
        int sum = at + 1 < t.end ? first + (t.json[at + 1] & 0xFF) : 0;
        return t.count == 0 && first >= 0xFE && sum == 0xFF + 0xFE;
    }

    private static String utf8Fault(JsonTokenizer t, int at) {
        int first = t.json[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return "no character starts with byte " + hex(first, 2);
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        int codePoint = first & 0x7F >> length;
        for (int i = 1; i < length; i++) {
            if (at + i >= t.end) {
                return INCOMPLETE;
            }
            int next = t.json[at + i] & 0xFF;
            if ((next & 0xC0) != 0x80) {
                return "byte " + hex(next, 2) + " cannot continue a character";
            }
            codePoint = codePoint << 6 | (next & 0x3F);
        }
        if (codePoint > Character.MAX_CODE_POINT) {
            return "there is no character beyond U+10FFFF";
        }
        return codePoint < 0x10000 && length == 3 && codePoint >= 0x800
                ? "U+" + digits(codePoint, 4) + " is half a surrogate pair"
                : "U+" + digits(codePoint, 4) + " is written with too many bytes";
    }

    /** Returns the word or character at {@code at} for a message: {@code 'True'}, {@code ';'}, {@code U+0009}. */
    private static String describe(JsonTokenizer t, int at) {
        return isLetter(t.json[at]) ? word(t, at) : character(t, at);
    }

    private static String word(JsonTokenizer t, int at) {
        StringBuilder word = new StringBuilder("'");
        for (int i = at; i < t.end && isLetter(t.json[i]); i++) {
            if (i == at + LONGEST_WORD) {
                word.append("...");
                break;
            }
            word.append((char) t.json[i]);
        }
        return quoted(t, word.append('\'').toString());
    }

    /** Returns a part of a message that is copied from the text. */
    private static String quoted(JsonTokenizer t, String part) {
        t.quoted = part;
        return part;
    }

    /** Returns a character for a message. Punctuation of JSON may be shown even if the text has secrets. */
    private static String character(JsonTokenizer t, int at) {
        String name = characterName(t, at);
        return "{}[]:,\"".indexOf(t.json[at]) < 0 ? quoted(t, name) : name;
    }

    private static String characterName(JsonTokenizer t, int at) {
        int c = t.json[at];
        if (c == '\'') {
            return "an apostrophe";
        }
        if (c > ' ' && c < 0x7F) {
            return "'" + (char) c + "'";
        }
        return c >= 0 ? "U+" + digits(c, 4) : beyondAscii(t, at);
    }

    /** Returns the code point of a character beyond ASCII, or a description if the bytes are not valid. */
    private static String beyondAscii(JsonTokenizer t, int at) {
        String text = new String(t.json, at, Math.min(4, t.end - at), StandardCharsets.UTF_8);
        int codePoint = text.codePointAt(0);
        return codePoint == 0xFFFD ? "a character beyond ASCII" : "U+" + digits(codePoint, codePoint > 0xFFFF ? 5 : 4);
    }

    private static boolean isLetter(int c) {
        return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_' || c == '$';
    }

    private static String hex(int value, int digits) {
        return "0x" + digits(value, digits);
    }

    private static String digits(int value, int digits) {
        StringBuilder text = new StringBuilder();
        for (int shift = 4 * digits - 4; shift >= 0; shift -= 4) {
            text.append(HEXADECIMAL.charAt(value >> shift & 0xF));
        }
        return text.toString();
    }
}
