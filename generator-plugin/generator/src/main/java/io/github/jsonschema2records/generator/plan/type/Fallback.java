package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.load.SourceValue;

/**
 * A default that is a value of its property's Java type.
 *
 * @param value the default
 * @param parsed whether it takes a codec to make it, because it is no string, number, constant or list of such
 */
public record Fallback(SourceValue value, boolean parsed) {}
