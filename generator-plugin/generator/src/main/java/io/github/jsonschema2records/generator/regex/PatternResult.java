package io.github.jsonschema2records.generator.regex;

/** The result of compiling a pattern. */
public sealed interface PatternResult permits CompiledPattern, RejectedPattern {

    /** Returns the pattern as the schema writes it. */
    String source();
}
