package io.github.jsonschema2records.generator.compatibility;

import java.util.Set;

/** The direction of a comparison. */
public enum Direction {
    /** The later version accepts what the earlier one accepted. Readers can be upgraded first. */
    BACKWARD,

    /** The earlier version accepts what the later one accepts. Writers can be upgraded first. */
    FORWARD;

    /**
     * Returns the directions with a name: one, or both for {@code full}.
     *
     * @throws IllegalArgumentException if there is none; the message is for the user
     */
    public static Set<Direction> parse(String text) {
        return switch (text) {
            case "backward" -> Set.of(BACKWARD);
            case "forward" -> Set.of(FORWARD);
            case "full" -> Set.of(BACKWARD, FORWARD);
            default ->
                throw new IllegalArgumentException("expected backward, forward or full but got \"" + text + "\"");
        };
    }

    /** Returns the name in lower case. */
    public String word() {
        return this == BACKWARD ? "backward" : "forward";
    }
}
