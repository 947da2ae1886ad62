package io.github.jsonschema2records.generator.name.spi;

/**
 * The name that a type should have.
 *
 * @param simpleName its name without the types around it
 * @param nested whether it is nested in the type around it, if there is one; else it is a top-level type
 */
public record TypeName(String simpleName, boolean nested) {}
