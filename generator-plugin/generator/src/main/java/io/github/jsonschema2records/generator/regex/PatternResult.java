package io.github.jsonschema2records.generator.regex;

/** What became of a pattern. */
public sealed interface PatternResult permits CompiledPattern, RejectedPattern {

    /** The pattern as the schema writes it. */
    String source();
}
