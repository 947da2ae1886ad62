package io.github.jsonschema2records.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts of patterns whose steps are counted on the strings of one parsed text, and the number of steps that are left
 * for further ones. Each pattern searches each string once, so all calls since the last parse agree, whatever their
 * order. The document has a memory after the first such search.
 */
public final class PatternMemory {

    private final long maxSteps;
    private final List<Verdicts> patterns = new ArrayList<>(2);

    /** Number of steps that are left, negative if there were too many. */
    private long left;

    private int exceededAt;
    private long steps;

    PatternMemory(long maxSteps) {
        this.maxSteps = maxSteps;
        left = maxSteps;
    }

    /** Returns the verdicts of a pattern. Patterns are compared by identity. */
    @SuppressWarnings("ReferenceEquality") // each expression of a schema is one constant
    public Verdicts of(Object pattern) {
        for (Verdicts each : patterns) {
            if (each.pattern == pattern) {
                return each;
            }
        }
        Verdicts added = new Verdicts(pattern);
        patterns.add(added);
        return added;
    }

    /** Returns the number of steps that are left for the next search, not negative. */
    public long left() {
        return Math.max(left, 0);
    }

    /** Returns whether a search needed more steps than were left. */
    public boolean isExceeded() {
        return left < 0;
    }

    /** Returns the string whose search needed more steps than were left, if {@link #isExceeded()}. */
    public int exceededAt() {
        return exceededAt;
    }

    /** Returns the largest number of steps, {@link JsonLimits#maxPatternSteps()}. */
    public long maxSteps() {
        return maxSteps;
    }

    /** Counts the steps of a search, at most {@link #left()}. */
    public void spend(long taken) {
        steps += taken;
        left -= taken;
    }

    /** Notes that the search of a string needs more steps than are left. */
    public void exceed(int at) {
        steps += left;
        left = -1;
        exceededAt = at;
    }

    /** Returns the number of all steps since the last parse. */
    public long steps() {
        return steps;
    }

    /**
     * Allows the full number of steps again, to collect the violations or annotations of a document whose validity was
     * checked before. Does nothing if that took too many steps.
     *
     * @return the number of steps that were left, for {@link #resume}
     */
    public long restart() {
        long before = left;
        left = before < 0 ? before : maxSteps;
        return before;
    }

    /** Restores the number of steps before {@link #restart}. */
    public void resume(long before) {
        left = before;
    }

    /** Verdicts of one pattern, two bits for each token up to the last that was searched. */
    public static final class Verdicts {

        private final Object pattern;
        private final BitSet decided = new BitSet();
        private final BitSet matched = new BitSet();
        private @Nullable Object work;

        private Verdicts(Object pattern) {
            this.pattern = pattern;
        }

        /** Returns whether the string at {@code at} was searched before. */
        public boolean has(int at) {
            return decided.get(at);
        }

        /** Returns whether the pattern matches the string at {@code at}, which was searched before. */
        public boolean isMatch(int at) {
            return matched.get(at);
        }

        /** Returns what the pattern keeps between its searches, or null. */
        public @Nullable Object work() {
            return work;
        }

        /** Keeps something for later searches of the pattern. */
        public void keepWork(Object newWork) {
            work = newWork;
        }

        /** Stores a verdict. */
        public void keep(int at, boolean match) {
            decided.set(at);
            matched.set(at, match);
        }
    }
}
