package io.github.jsonschema2records.generator.analyze;

/**
 * A step from a schema to one that it applies.
 *
 * @param to what is applied
 * @param place to which value, seen from the one that the first schema is applied to
 * @param choice ways with the same number, but for 0, exclude one another unless they have the same arm
 * @param arm the arm of the choice
 */
public record Way<N>(N to, ValuePlace place, int choice, int arm) {

    /** A way that is always gone. */
    public static <N> Way<N> always(N to, ValuePlace place) {
        return new Way<>(to, place, 0, 0);
    }

    /** Returns whether one evaluation of the schema can go both ways. */
    boolean goesWith(Way<N> other) {
        return choice == 0 || choice != other.choice || arm == other.arm;
    }
}
