package io.github.jsonschema2records.generator.growth.count;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What something takes.
 *
 * @param steps the calls of methods and rounds of loops, and the steps inside some methods of the JDK
 * @param bytes the allocated bytes, of all threads
 */
public record Cost(long steps, long bytes) {

    /** Returns what some work takes: the smaller numbers of two runs, since the first also initializes classes. */
    public static Cost of(Work first, Work second) {
        Cost a = once(first);
        Cost b = once(second);
        return a.smaller(b);
    }

    /** Returns the smaller numbers of two measurements of the same works. */
    public static List<Cost> smaller(List<Cost> first, List<Cost> second) {
        return IntStream.range(0, first.size())
                .mapToObj(i -> first.get(i).smaller(second.get(i)))
                .toList();
    }

    private Cost smaller(Cost other) {
        return new Cost(Math.min(steps, other.steps), Math.min(bytes, other.bytes));
    }

    /** Returns what one run of some work takes. */
    public static Cost once(Work work) {
        long bytes = CountedThread.allocatedBytes();
        long steps = Steps.taken();
        work.result();
        long stepsAfter = Steps.taken();
        return new Cost(stepsAfter - steps, CountedThread.allocatedBytes() - bytes);
    }
}
