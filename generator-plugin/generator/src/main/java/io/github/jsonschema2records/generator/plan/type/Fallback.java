package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.load.SourceValue;

/**
 * A default that is a value of its property's Java type.
 *
 * @param value the default
 * @param parsed whether a codec has to read it, because it is not a string, number, constant or list of these
 */
public record Fallback(SourceValue value, boolean parsed) {}
