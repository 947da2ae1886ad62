package io.github.jsonschema2records.generator.analyze;

/**
 * An edge from a schema to a schema that it applies.
 *
 * @param to the applied schema
 * @param place the place of its value, relative to the value of the first schema
 * @param choice edges with the same choice exclude each other, unless they have the same arm; 0 for an edge that is
 *     always taken
 * @param arm the arm of the choice
 */
public record Edge<N>(N to, ValuePlace place, int choice, int arm) {

    /** Creates an edge that is always taken. */
    public static <N> Edge<N> always(N to, ValuePlace place) {
        return new Edge<>(to, place, 0, 0);
    }

    /** Returns whether one evaluation of the schema can take both edges. */
    boolean isCompatible(Edge<N> other) {
        return choice == 0 || choice != other.choice || arm == other.arm;
    }
}
