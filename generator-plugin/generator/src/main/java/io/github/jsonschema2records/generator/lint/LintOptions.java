package io.github.jsonschema2records.generator.lint;

/**
 * Options for the lint rules.
 *
 * @param packageName the package to generate into
 * @param failOnIgnored whether a keyword without effect is an error
 * @param assertFormats whether every {@code format} is an assertion
 * @param discriminators whether OpenAPI's {@code discriminator} decides which branch applies
 */
public record LintOptions(String packageName, boolean failOnIgnored, boolean assertFormats, boolean discriminators) {}
