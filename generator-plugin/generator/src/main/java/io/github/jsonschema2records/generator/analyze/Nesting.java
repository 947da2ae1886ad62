package io.github.jsonschema2records.generator.analyze;

/**
 * Bounds how many schemas (or types) can be at work at the same time, each applied by the one before it, for a value
 * that is nested to some depth: {@code once + perLevel * depth}.
 *
 * @param once the number that does not depend on the depth of the value
 * @param perLevel the number for each level of the value; 0 if no schema that can be reached is recursive
 * @param recursive whether the schema itself can be reached again
 */
public record Nesting(int once, int perLevel, boolean recursive) {

    /** The bound for a schema that applies no other. */
    public static final Nesting NONE = new Nesting(1, 0, false);
}
