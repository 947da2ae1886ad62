package io.github.jsonschema2records.runtime.collection;

/**
 * Marks a list or a map that never changes and holds no nulls. {@link Immutable} does not copy such a collection, and
 * does not look at its elements.
 */
public interface Unmodifiable {}
