package io.github.jsonschema2records.generator.regex;

import io.github.jsonschema2records.runtime.pattern.BacktrackingPattern;
import io.github.jsonschema2records.runtime.pattern.ClassRunPattern;
import io.github.jsonschema2records.runtime.pattern.DfaPattern;
import io.github.jsonschema2records.runtime.pattern.LazyPattern;
import io.github.jsonschema2records.runtime.pattern.LiteralPattern;
import io.github.jsonschema2records.runtime.pattern.TextPattern;

/** Creates the matchers that generated code would create. */
public final class PatternMatchers {

    private PatternMatchers() {}

    /** Creates the matcher of a pattern. */
    public static TextPattern of(CompiledPattern pattern) {
        MatcherCall call = pattern.matcher();
        String source = call.arguments().get(0);
        String[] rest = call.arguments().subList(1, call.arguments().size()).toArray(String[]::new);
        return switch (call.className() + "." + call.factory()) {
            case "LiteralPattern.exact" -> LiteralPattern.exact(source, rest[0]);
            case "LiteralPattern.prefix" -> LiteralPattern.prefix(source, rest[0]);
            case "LiteralPattern.suffix" -> LiteralPattern.suffix(source, rest[0]);
            case "LiteralPattern.contains" -> LiteralPattern.contains(source, rest[0]);
            case "ClassRunPattern.of" -> ClassRunPattern.of(source, rest);
            case "DfaPattern.of" -> DfaPattern.of(source, rest);
            case "LazyPattern.of" -> LazyPattern.of(source, rest);
            case "BacktrackingPattern.of" -> BacktrackingPattern.of(source, rest);
            default -> throw new IllegalArgumentException("no such matcher: " + call);
        };
    }
}
