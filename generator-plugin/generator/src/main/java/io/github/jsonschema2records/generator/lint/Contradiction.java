package io.github.jsonschema2records.generator.lint;

/**
 * Why no value, or none with a property that one of them names, satisfies two schemas.
 *
 * @param message what contradicts what
 * @param nextStep what to do about it
 */
record Contradiction(String message, String nextStep) {}
