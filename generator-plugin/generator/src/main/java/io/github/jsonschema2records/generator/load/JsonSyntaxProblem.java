package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SourceSyntax.Problem;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SyntaxError;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Explains why Jackson refused a text. The message is that of the runtime's parser. If that parser accepts the text,
 * the message of Jackson's exception is translated into words about the document. The offset is exact, while Jackson's
 * is sometimes wrong by a few characters.
 */
final class JsonSyntaxProblem {

    /** Limits of the runtime's parser. Duplicate names are allowed, since they have a diagnostic of their own. */
    private static final JsonLimits LIMITS = JsonLimits.DEFAULTS.withDuplicateNames(true);

    private static final Pattern CHARACTER = Pattern.compile("\\bcode (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("^(?:Unrecognized|Non-standard) token '(.*?)'");

    /**
     * Parts of Jackson's messages about an unexpected character, with the words that replace them. The order matters.
     */
    private static final Map<String, String> EXPECTATIONS = expectations();

    private final SourceText text;
    private final String message;
    private final int offset;
    private final @Nullable OpenContainer innermost;

    JsonSyntaxProblem(SourceText text, JacksonException exception, @Nullable OpenContainer innermost) {
        this.text = text;
        this.message = exception.getOriginalMessage();
        this.offset = (int) Math.max(0, exception.getLocation().getCharOffset());
        this.innermost = innermost;
    }

    private static Map<String, String> expectations() {
        Map<String, String> expectations = new LinkedHashMap<>();
        expectations.put("comma to separate Array entries", "expected a comma or the end of the array");
        expectations.put("comma to separate Object entries", "expected a comma or the end of the object");
        expectations.put("double-quote to start property name", "expected a member name in double quotes");
        expectations.put("colon to separate", "expected a colon after the member name");
        expectations.put("hex-digit", "expected four hexadecimal digits after \\u");
        expectations.put("comment", "JSON has no comments");
        expectations.put("in numeric value", "expected a number as JSON writes it");
        expectations.put("hexadecimal", "expected a number as JSON writes it");
        expectations.put("Expected space", "expected the end of the document");
        expectations.put("only regular white space", "expected a value");
        expectations.put("expected a val", "expected a value");
        return expectations;
    }

    Problem problem() {
        Problem problem = problemAtRuntime();
        return problem == null ? problemOfJackson() : problem;
    }

    /** Parses the text with the runtime's parser, so that an error has the same words in schemas and in instances. */
    private @Nullable Problem problemAtRuntime() {
        JsonDocument document = new JsonDocument(LIMITS);
        document.parse(text.text());
        SyntaxError failure = document.failure();
        if (failure == null || failure.isLimit()) {
            return null;
        }
        int at = text.offsetOfByte(failure.offset());
        return syntaxError(at, failure.message(), help(at));
    }

    /** Returns advice about a comma before a closing bracket, or about the container that should end here. */
    private @Nullable String help(int at) {
        boolean atEnd = isBlankFrom(at);
        boolean closer = !atEnd && (text.charAt(at) == '}' || text.charAt(at) == ']');
        if (closer && lastBefore(at) == ',') {
            return "remove the comma before it";
        }
        return innermost != null && (atEnd || closer)
                ? "see the " + innermost.kind() + " that starts at " + start(innermost)
                : null;
    }

    private boolean isBlankFrom(int at) {
        int i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i >= text.length();
    }

    private Problem problemOfJackson() {
        if (message.startsWith("Unexpected end-of-input")) {
            return unexpectedEnd();
        }
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            return unknownToken(token.group(1));
        }
        if (message.startsWith("Unexpected close marker")) {
            return unexpectedCharacter(
                    offset,
                    innermost == null
                            ? "expected a value"
                            : "expected the end of the " + innermost.kind() + " that starts at " + start(innermost));
        }
        if (message.startsWith("Invalid numeric value: Leading zeroes")) {
            return syntaxError(startOfNumber(), "a number must not start with a zero that another digit follows", null);
        }
        Matcher character = CHARACTER.matcher(message);
        return character.find()
                ? aboutCharacter(Integer.parseInt(character.group(1)))
                : syntaxError(offset, message, null);
    }

    private Problem unexpectedEnd() {
        String inside =
                innermost == null ? "a value" : "the " + innermost.kind() + " that starts at " + start(innermost);
        if (message.contains("string value") || message.contains("escape sequence")) {
            inside = "a string";
        } else if (message.contains("in property name")) {
            inside = "a member name";
        }
        return syntaxError(text.length(), "the document ends inside " + inside, null);
    }

    private static String start(OpenContainer container) {
        return "line " + container.position.line() + ", column " + container.position.column();
    }

    private Problem unknownToken(String token) {
        int at = text.charAt(offset) == token.charAt(0) ? offset : offset - token.length();
        return syntaxError(Math.max(0, at), "expected a value, not " + Quoted.text(token), null);
    }

    private Problem aboutCharacter(int code) {
        int found = text.text().indexOf(code, Math.max(0, offset - 1));
        int at = found < 0 ? offset : found;
        if (message.startsWith("Illegal unquoted character")) {
            return syntaxError(at, "a string must not hold the " + character(at) + " unless it is escaped", null);
        }
        if (message.startsWith("Unrecognized character escape")) {
            return syntaxError(Math.max(0, at - 1), "a string must not hold the escape \\ with " + character(at), null);
        }
        for (Map.Entry<String, String> expectation : EXPECTATIONS.entrySet()) {
            if (message.contains(expectation.getKey())) {
                return unexpectedCharacter(at, expectation.getValue());
            }
        }
        return syntaxError(at, message, null);
    }

    private Problem unexpectedCharacter(int at, String expected) {
        char c = text.charAt(at);
        boolean trailingComma = (c == '}' || c == ']') && lastBefore(at) == ',';
        return syntaxError(
                at,
                "unexpected " + character(at) + ", " + expected,
                trailingComma ? "remove the comma before it" : null);
    }

    private char lastBefore(int at) {
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i < 0 ? '\0' : text.charAt(i);
    }

    private String character(int at) {
        int c = text.text().codePointAt(at);
        boolean visible = c > ' '
                && c != 0x7F
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT;
        return visible ? "'" + Character.toString(c) + "'" : String.format(Locale.ROOT, "character U+%04X", c);
    }

    private int startOfNumber() {
        int start = Math.min(offset, text.length());
        while (start > 0 && "-0123456789".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start;
    }

    private static Problem syntaxError(int offset, String message, @Nullable String help) {
        return new Problem("syntax-error", offset, message, help);
    }
}
