package io.github.jsonschema2records.generator.lint;

/**
 * Options that decide what is reported.
 *
 * @param packageName the package to generate into
 * @param failOnIgnored whether a keyword without effect is an error
 * @param assertFormats whether every {@code format} asserts
 * @param discriminators whether OpenAPI's {@code discriminator} decides which branch holds
 */
public record LintOptions(String packageName, boolean failOnIgnored, boolean assertFormats, boolean discriminators) {}
