package io.github.jsonschema2records.generator.analyze;

/** What is known of a value and a schema: it satisfies the schema, it does not, or that is left open. */
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

    /** What {@code if} comes to. */
    static SampleVerdict conditional(SampleVerdict met, SampleVerdict then, SampleVerdict otherwise) {
        return met == OPEN ? (then == otherwise ? then : OPEN) : met == YES ? then : otherwise;
    }
}
