package io.github.jsonschema2records.generator.lint;

/**
 * The reason why no value satisfies two schemas, or no object with a property that one of them names.
 *
 * @param message the two contradicting parts
 * @param nextStep advice for the user
 */
record Contradiction(String message, String nextStep) {}
