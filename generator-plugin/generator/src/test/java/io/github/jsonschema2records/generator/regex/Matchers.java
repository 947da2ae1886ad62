package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.pattern.BacktrackingPattern;
import io.github.jsonschema2records.runtime.pattern.LazyPattern;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes the matchers that generated code would make, and asks them as validators do. */
public final class Matchers {

    private Matchers() {}

    static CompiledPattern compile(String pattern) {
        PatternResult result = PatternCompiler.compile(pattern);
        if (result instanceof RejectedPattern rejected) {
            throw new AssertionError(pattern + ": " + rejected.problem());
        }
        return (CompiledPattern) result;
    }

    static TextPattern matcher(String pattern) {
        return matcher(compile(pattern));
    }

    static TextPattern matcher(CompiledPattern pattern) {
        return PatternMatchers.of(pattern);
    }

    /** The matcher that a pattern gets if there is no automaton. */
    static TextPattern backtracking(String pattern) {
        ParsedPattern.Parsed parsed = parsed(pattern);
        return BacktrackingPattern.of(
                pattern,
                BacktrackCompiler.compile(parsed.root(), parsed.groupCount())
                        .parts()
                        .toArray(String[]::new));
    }

    /** The matcher that a pattern gets if its automaton is too large, or null if it would have to backtrack. */
    static @Nullable TextPattern lazy(String pattern) {
        PackedText program = NfaCompiler.compile(parsed(pattern).root());
        return program == null ? null : LazyPattern.of(pattern, program.parts().toArray(String[]::new));
    }

    static ParsedPattern.Parsed parsed(String pattern) {
        ParsedPattern parsed = EcmaRegexParser.parse(pattern);
        if (parsed instanceof ParsedPattern.Malformed malformed) {
            throw new AssertionError(pattern + ": " + malformed.problem());
        }
        return (ParsedPattern.Parsed) parsed;
    }

    /** Whether the matcher matches the text in a document, where it stands as itself or in escapes. */
    static boolean matches(TextPattern matcher, String text) {
        boolean plain = matches(matcher, json(text, false), text);
        if (matches(matcher, json(text, true), text) != plain) {
            throw new AssertionError(matcher + " depends on escapes in " + JsonData.of(text));
        }
        return plain;
    }

    private static boolean matches(TextPattern matcher, String json, String text) {
        JsonDocument document = JsonDocument.of(("  " + json + " ").getBytes(StandardCharsets.UTF_8));
        if (document.failure() != null || !document.string(0).equals(text)) {
            throw new AssertionError(json);
        }
        return matcher.matches(document, 0);
    }

    private static String json(String text, boolean escaped) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (!escaped && pair) {
                json.append(c).append(text.charAt(++i));
            } else if (escaped || c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                json.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
