package io.github.jsonschema2records.generator.growth.count;

/** The number of steps that counted classes have taken: in the thread that measures, and in {@link CountedThread}s. */
public final class Steps {

    private static long ofOtherThreads;

    private Steps() {}

    /** Counts one step: a call of a method, or one more round of a loop. Counted classes call this. */
    public static void take() {
        take(1);
    }

    /** Counts steps inside a method of the JDK. */
    static void take(int steps) {
        if (Thread.currentThread() instanceof CountedThread thread) {
            thread.steps += steps;
        } else {
            ofOtherThreads += steps;
        }
    }

    static long taken() {
        return ofOtherThreads + CountedThread.stepsOfAll();
    }
}
