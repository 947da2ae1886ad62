package io.github.jsonschema2records.generator.regex;

/**
 * A text that is not a pattern of ECMA-262.
 *
 * @param problem the reason, an error for the user
 */
public record RejectedPattern(String source, RegexProblem problem) implements PatternResult {}
