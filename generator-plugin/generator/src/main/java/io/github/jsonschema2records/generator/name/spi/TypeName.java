package io.github.jsonschema2records.generator.name.spi;

/**
 * What a type is to be called.
 *
 * @param simpleName its name without owners
 * @param nested whether it stands in the type around it, if there is one; else on top level
 */
public record TypeName(String simpleName, boolean nested) {}
