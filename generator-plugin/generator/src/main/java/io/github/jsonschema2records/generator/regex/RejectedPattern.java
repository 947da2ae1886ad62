package io.github.jsonschema2records.generator.regex;

/**
 * A pattern that is none of ECMA-262.
 *
 * @param problem why, an error for the user
 */
public record RejectedPattern(String source, RegexProblem problem) implements PatternResult {}
