package io.github.jsonschema2records.awsbatch.cli.schema;

import org.jspecify.annotations.Nullable;

/**
 * A place in the events of one kind.
 *
 * @param shape the values that it can have
 * @param isDeclared whether the schema declares it. Events may have members that the schema does not declare
 * @param isAlways whether each valid event has it
 * @param isSecret whether it is in a secret
 */
public record Place(Shape shape, boolean isDeclared, boolean isAlways, boolean isSecret) {

    /** Returns the place of a member, or null if a value at this place has no members. */
    public @Nullable Place member(String name) {
        return shape.member(name, this);
    }

    /** Returns a place with any value, for members about which nothing is known. */
    public static Place anything() {
        return new Place(Shape.anything(), true, false, false);
    }
}
