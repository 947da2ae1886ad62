package io.github.jsonschema2records.generator.analyze;

/** The verdict of a schema on a value: valid, invalid, or open if it is not known. */
public enum ValueVerdict {
    YES,
    NO,
    OPEN;

    static ValueVerdict of(boolean yes) {
        return yes ? YES : NO;
    }

    ValueVerdict and(ValueVerdict other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : OPEN;
    }

    ValueVerdict negated() {
        return this == YES ? NO : this == NO ? YES : OPEN;
    }

    ValueVerdict or(ValueVerdict other) {
        return negated().and(other.negated()).negated();
    }

    /** Returns the verdict of {@code if} with {@code then} and {@code else}. */
    static ValueVerdict conditional(ValueVerdict met, ValueVerdict then, ValueVerdict otherwise) {
        return met == OPEN ? (then == otherwise ? then : OPEN) : met == YES ? then : otherwise;
    }
}
