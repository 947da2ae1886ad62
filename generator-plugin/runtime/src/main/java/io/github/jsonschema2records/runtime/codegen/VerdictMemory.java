package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.DocumentState;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LimitException;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts of generated checks on one parsed text, by check and dynamic scope, and the number of steps they took. A
 * hash table with open addressing, which the document has after the first such check.
 */
public final class VerdictMemory implements DocumentState {

    private static final int FIRST_SIZE = 16;
    private static final int SPREAD = 0x9E3779B9;

    private final int values;
    private final long maxSteps;

    /** Number of steps that are left, negative if there were too many. */
    private long left;

    private @Nullable Verdicts[] table = new Verdicts[FIRST_SIZE];
    private int size;
    private long steps;

    /**
     * Creates a memory without verdicts.
     *
     * @param values the number of tokens of the document
     * @param maxSteps the largest number of steps
     */
    public VerdictMemory(int values, long maxSteps) {
        this.values = values;
        this.maxSteps = maxSteps;
        left = maxSteps;
    }

    /** Returns the memory of a document. It is created on the first call after a parse. */
    public static VerdictMemory of(JsonDocument d) {
        if (d.state() instanceof VerdictMemory existing) {
            return existing;
        }
        VerdictMemory memory = new VerdictMemory(d.tokenCount(), d.limits().maxSteps());
        d.keep(memory);
        return memory;
    }

    /**
     * Returns the verdicts of a check.
     *
     * @param scope the dynamic scope of the check
     * @throws LimitException if there were too many steps; every later call throws it as well
     */
    public Verdicts of(CheckKey key, long scope) {
        if (left < 0) {
            throw LimitException.steps(maxSteps);
        }
        int slot = slot(key, scope);
        Verdicts existing = table[slot];
        return existing == null ? add(slot, new Verdicts(this, key, scope, values)) : existing;
    }

    /**
     * Counts a step: the application of a schema to a value.
     *
     * @throws LimitException if there were too many steps
     */
    public void step() {
        steps++;
        if (--left < 0) {
            throw LimitException.steps(maxSteps);
        }
    }

    /**
     * Allows the full number of steps again, to collect the violations or annotations of a document whose validity was
     * checked before.
     *
     * @return the number of steps that were left, for {@link #resume}
     */
    long restart() {
        long before = left;
        left = maxSteps;
        return before;
    }

    /**
     * Restores the number of steps before {@link #restart}, so that the calls in between do not influence verdicts.
     */
    void resume(long before) {
        left = before;
    }

    /** Returns the number of all steps since the last parse. */
    public long steps() {
        return steps;
    }

    @SuppressWarnings("ReferenceEquality") // keys are compared by identity
    private int slot(CheckKey key, long scope) {
        int mask = table.length - 1;
        int slot = (((key.hashCode() ^ (int) scope ^ (int) (scope >>> 32)) * SPREAD) >>> 7) & mask;
        for (Verdicts each = table[slot]; each != null; each = table[slot]) {
            if (each.key == key && each.scope == scope) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private Verdicts add(int slot, Verdicts verdicts) {
        table[slot] = verdicts;
        size++;
        if (size > table.length / 2) {
            @Nullable Verdicts[] all = table;
            table = new Verdicts[all.length * 2];
            for (Verdicts each : all) {
                if (each != null) {
                    table[slot(each.key, each.scope)] = each;
                }
            }
        }
        return verdicts;
    }
}
