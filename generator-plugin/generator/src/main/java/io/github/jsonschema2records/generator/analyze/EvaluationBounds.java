package io.github.jsonschema2records.generator.analyze;

import org.jspecify.annotations.Nullable;

/**
 * What schemas evaluate of the values that satisfy them.
 *
 * @param least what they evaluate of every such value
 * @param most what they can evaluate of some
 */
record EvaluationBounds(Evaluated least, Evaluated most) {

    static final EvaluationBounds NOTHING = of(Evaluated.NOTHING);
    static final EvaluationBounds UNKNOWN = new EvaluationBounds(Evaluated.NOTHING, Evaluated.EVERYTHING);

    static EvaluationBounds of(Evaluated evaluated) {
        return new EvaluationBounds(evaluated, evaluated);
    }

    /** Where both apply. */
    EvaluationBounds both(EvaluationBounds other) {
        return new EvaluationBounds(least.or(other.least), most.or(other.most));
    }

    /** Where at least one of them applies. */
    EvaluationBounds either(EvaluationBounds other) {
        return new EvaluationBounds(least.and(other.least), most.or(other.most));
    }

    /** Where it may apply or not. */
    EvaluationBounds maybe() {
        return new EvaluationBounds(Evaluated.NOTHING, most);
    }

    /** What is evaluated of every value alike, or null where that depends on the value. */
    @Nullable
    Evaluated known() {
        return least.includes(most) ? least : null;
    }
}
