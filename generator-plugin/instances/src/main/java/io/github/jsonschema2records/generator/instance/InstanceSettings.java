package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.JsonLimits;

/**
 * Settings of a validation.
 *
 * @param limits the limits for each value
 * @param format the syntax of the files
 * @param items whether the items of an array at the start of a file are the values, and not the array
 * @param maxViolations the largest number of violations to report for all files together
 */
public record InstanceSettings(JsonLimits limits, InstanceFormat format, boolean items, long maxViolations) {

    /** The settings unless others are chosen: every violation of documents and sequences. */
    public static final InstanceSettings DEFAULTS =
            new InstanceSettings(JsonLimits.DEFAULTS, InstanceFormat.AUTO, false, Long.MAX_VALUE);
}
