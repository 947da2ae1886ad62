package io.github.jsonschema2records.generator.analyze;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts several verdicts.
 *
 * @param yes the number of {@link ValueVerdict#YES}
 * @param open the number of {@link ValueVerdict#OPEN}
 */
record VerdictCount(int yes, int open) {

    /** Counts the verdicts on some things. */
    static <T> VerdictCount of(List<T> each, Function<T, ValueVerdict> test) {
        int yes = 0;
        int open = 0;
        for (T one : each) {
            ValueVerdict verdict = test.apply(one);
            yes += verdict == ValueVerdict.YES ? 1 : 0;
            open += verdict == ValueVerdict.OPEN ? 1 : 0;
        }
        return new VerdictCount(yes, open);
    }

    /** Returns the verdict that the number of valid ones is within limits. */
    ValueVerdict within(long min, @Nullable Long max) {
        boolean sure = yes >= min && (max == null || yes + open <= max);
        boolean never = yes + open < min || (max != null && yes > max);
        return sure ? ValueVerdict.YES : never ? ValueVerdict.NO : ValueVerdict.OPEN;
    }
}
