package io.github.jsonschema2records.generator.analyze;

/** The verdict of a schema on a value: valid, invalid, or open if it is not known. */
public enum SampleVerdict {
    YES,
    NO,
    OPEN;

    static SampleVerdict of(boolean yes) {
        return yes ? YES : NO;
    }

    SampleVerdict and(SampleVerdict other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : OPEN;
    }

    SampleVerdict negated() {
        return this == YES ? NO : this == NO ? YES : OPEN;
    }

    SampleVerdict or(SampleVerdict other) {
        return negated().and(other.negated()).negated();
    }

    /** Returns the verdict of {@code if} with {@code then} and {@code else}. */
    static SampleVerdict conditional(SampleVerdict met, SampleVerdict then, SampleVerdict otherwise) {
        return met == OPEN ? (then == otherwise ? then : OPEN) : met == YES ? then : otherwise;
    }
}
