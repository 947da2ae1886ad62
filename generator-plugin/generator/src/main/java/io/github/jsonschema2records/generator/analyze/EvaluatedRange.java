package io.github.jsonschema2records.generator.analyze;

import org.jspecify.annotations.Nullable;

/**
 * The least and the most that schemas evaluate of the values they accept.
 *
 * @param least evaluated for every value
 * @param most evaluated for some values
 */
record EvaluatedRange(EvaluatedMembers least, EvaluatedMembers most) {

    static final EvaluatedRange NOTHING = of(EvaluatedMembers.NOTHING);
    static final EvaluatedRange UNKNOWN = new EvaluatedRange(EvaluatedMembers.NOTHING, EvaluatedMembers.EVERYTHING);

    static EvaluatedRange of(EvaluatedMembers evaluated) {
        return new EvaluatedRange(evaluated, evaluated);
    }

    /** Returns the range if both schemas apply. */
    EvaluatedRange both(EvaluatedRange other) {
        return new EvaluatedRange(least.or(other.least), most.or(other.most));
    }

    /** Returns the range if at least one of the schemas applies. */
    EvaluatedRange either(EvaluatedRange other) {
        return new EvaluatedRange(least.and(other.least), most.or(other.most));
    }

    /** Returns the range if the schema may apply or not. */
    EvaluatedRange maybe() {
        return new EvaluatedRange(EvaluatedMembers.NOTHING, most);
    }

    /** Returns the members that are evaluated for every value, or null if that depends on the value. */
    @Nullable
    EvaluatedMembers ifCertain() {
        return least.includes(most) ? least : null;
    }
}
