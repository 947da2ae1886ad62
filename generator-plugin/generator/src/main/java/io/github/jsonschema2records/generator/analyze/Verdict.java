package io.github.jsonschema2records.generator.analyze;

/** What is known of a value and a schema: it satisfies the schema, it does not, or that is left open. */
public enum Verdict {
    YES,
    NO,
    OPEN;

    static Verdict of(boolean yes) {
        return yes ? YES : NO;
    }

    Verdict and(Verdict other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : OPEN;
    }

    Verdict negated() {
        return this == YES ? NO : this == NO ? YES : OPEN;
    }

    Verdict or(Verdict other) {
        return negated().and(other.negated()).negated();
    }

    /** What {@code if} comes to. */
    static Verdict conditional(Verdict met, Verdict then, Verdict otherwise) {
        return met == OPEN ? (then == otherwise ? then : OPEN) : met == YES ? then : otherwise;
    }
}
