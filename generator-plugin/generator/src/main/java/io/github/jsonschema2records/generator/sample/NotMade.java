package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;

/**
 * Something for which no sample was made.
 *
 * @param sort the sort of sample
 * @param location the absolute location of the schema or assertion
 * @param position the position of the schema or assertion
 * @param reason the reason, in words
 */
public record NotMade(Sample.Sort sort, String location, SourcePosition position, String reason) {}
