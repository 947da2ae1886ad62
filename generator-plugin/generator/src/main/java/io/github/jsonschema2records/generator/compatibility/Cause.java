package io.github.jsonschema2records.generator.compatibility;

/**
 * What makes one version refuse an instance that the other accepts.
 *
 * @param location the absolute keyword location of the keyword that refuses it
 * @param value the property, or the value of an enum, that only the other version knows; {@code ""} for none
 */
record Cause(String location, String value) {}
