package io.github.jsonschema2records.generator.analyze;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts several verdicts.
 *
 * @param yes the number of {@link SampleVerdict#YES}
 * @param open the number of {@link SampleVerdict#OPEN}
 */
record VerdictCount(int yes, int open) {

    /** Counts the verdicts on some things. */
    static <T> VerdictCount of(List<T> each, Function<T, SampleVerdict> test) {
        int yes = 0;
        int open = 0;
        for (T one : each) {
            SampleVerdict verdict = test.apply(one);
            yes += verdict == SampleVerdict.YES ? 1 : 0;
            open += verdict == SampleVerdict.OPEN ? 1 : 0;
        }
        return new VerdictCount(yes, open);
    }

    /** Returns the verdict that the number of valid ones is within limits. */
    SampleVerdict within(long min, @Nullable Long max) {
        boolean sure = yes >= min && (max == null || yes + open <= max);
        boolean never = yes + open < min || (max != null && yes > max);
        return sure ? SampleVerdict.YES : never ? SampleVerdict.NO : SampleVerdict.OPEN;
    }
}
