package io.github.jsonschema2records.runtime.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** State of a {@link LazyDfa}: the instructions at which matches have arrived. Compared by these. */
final class DfaState {

    /** Indexes of the instructions, ascending. */
    final int[] threads;

    /** What assertions see of the character before, as in {@link NfaProgram#contexts}. */
    final int context;

    /** The next state for each class of characters, or null if it was not built yet. */
    final @Nullable DfaState[] next;

    private final int hash;

    DfaState(int[] threads, int context, int classes) {
        this.threads = threads;
        this.context = context;
        next = new @Nullable DfaState[classes];
        hash = 31 * Arrays.hashCode(threads) + context;
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof DfaState other && context == other.context && Arrays.equals(threads, other.threads);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
