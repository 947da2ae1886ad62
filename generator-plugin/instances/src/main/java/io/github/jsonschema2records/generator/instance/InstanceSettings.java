package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.JsonLimits;

/**
 * Settings for reading the instances of a schema.
 *
 * @param limits the limits for each value
 * @param format the syntax of the files
 * @param items whether the items of an array at the start of a file are the values, and not the array
 */
public record InstanceSettings(JsonLimits limits, InstanceFormat format, boolean items) {}
