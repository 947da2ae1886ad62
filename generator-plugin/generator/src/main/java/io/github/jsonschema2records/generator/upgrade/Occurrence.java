package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;

/**
 * One keyword as it stands in a schema object.
 *
 * @param name the name as written, which outputs and violations show
 * @param position where the name stands
 * @param keyword what it means
 */
public record Occurrence(String name, SourcePosition position, Keyword keyword) {}
