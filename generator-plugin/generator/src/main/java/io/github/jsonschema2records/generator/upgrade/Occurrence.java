package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;

/**
 * One keyword in a schema object.
 *
 * @param name the name as written, which outputs and violations show
 * @param position position of the name
 * @param keyword its meaning
 */
public record Occurrence(String name, SourcePosition position, Keyword keyword) {}
