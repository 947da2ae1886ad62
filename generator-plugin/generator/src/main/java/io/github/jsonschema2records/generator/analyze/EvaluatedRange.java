package io.github.jsonschema2records.generator.analyze;

import org.jspecify.annotations.Nullable;

/**
 * What schemas evaluate of the values that satisfy them.
 *
 * @param least what they evaluate of every such value
 * @param most what they can evaluate of some
 */
record EvaluatedRange(EvaluatedMembers least, EvaluatedMembers most) {

    static final EvaluatedRange NOTHING = of(EvaluatedMembers.NOTHING);
    static final EvaluatedRange UNKNOWN = new EvaluatedRange(EvaluatedMembers.NOTHING, EvaluatedMembers.EVERYTHING);

    static EvaluatedRange of(EvaluatedMembers evaluated) {
        return new EvaluatedRange(evaluated, evaluated);
    }

    /** Where both apply. */
    EvaluatedRange both(EvaluatedRange other) {
        return new EvaluatedRange(least.or(other.least), most.or(other.most));
    }

    /** Where at least one of them applies. */
    EvaluatedRange either(EvaluatedRange other) {
        return new EvaluatedRange(least.and(other.least), most.or(other.most));
    }

    /** Where it may apply or not. */
    EvaluatedRange maybe() {
        return new EvaluatedRange(EvaluatedMembers.NOTHING, most);
    }

    /** What is evaluated of every value alike, or null where that depends on the value. */
    @Nullable
    EvaluatedMembers known() {
        return least.includes(most) ? least : null;
    }
}
