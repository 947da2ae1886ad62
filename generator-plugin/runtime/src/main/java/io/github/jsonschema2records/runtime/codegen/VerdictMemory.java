package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.DocumentState;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LimitException;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts that checks have reached on one parsed text, by check and dynamic scope, and how many steps that took: a hash
 * table with open addressing. Made by the document when the first such check asks.
 */
public final class VerdictMemory implements DocumentState {

    private static final int FIRST_SIZE = 16;
    private static final int SPREAD = 0x9E3779B9;

    private final int values;
    private final long maxSteps;

    /** How many steps may still be taken; negative once there have been too many. */
    private long left;

    private @Nullable Verdicts[] table = new Verdicts[FIRST_SIZE];
    private int size;
    private long steps;

    /**
     * Without a verdict.
     *
     * @param values the number of tokens of the document
     * @param maxSteps how many steps may be taken
     */
    public VerdictMemory(int values, long maxSteps) {
        this.values = values;
        this.maxSteps = maxSteps;
        left = maxSteps;
    }

    /** Returns the memory of a document, which is made when it is first asked for after a parse. */
    public static VerdictMemory of(JsonDocument d) {
        if (d.state() instanceof VerdictMemory known) {
            return known;
        }
        VerdictMemory memory = new VerdictMemory(d.tokenCount(), d.limits().maxSteps());
        d.keep(memory);
        return memory;
    }

    /**
     * Returns the verdicts of a check.
     *
     * @param scope the dynamic scope in which it is asked
     * @throws LimitException if there have been too many steps: asking again does not help, however much is remembered
     */
    public Verdicts of(CheckKey key, long scope) {
        if (left < 0) {
            throw LimitException.steps(maxSteps);
        }
        int slot = slot(key, scope);
        Verdicts known = table[slot];
        return known == null ? add(slot, new Verdicts(this, key, scope, values)) : known;
    }

    /**
     * Counts a step: a schema applied to a value.
     *
     * @throws LimitException if there have been too many
     */
    public void step() {
        steps++;
        if (--left < 0) {
            throw LimitException.steps(maxSteps);
        }
    }

    /**
     * Allows the full number of steps: to find out why a document is not valid, or what annotates it, there are as many as to
     * decide whether it is valid.
     *
     * @return how many were left, for {@link #resume}
     */
    long restart() {
        long before = left;
        left = maxSteps;
        return before;
    }

    /** Allows as many steps as before {@link #restart}, so that what was asked in between changes no verdict. */
    void resume(long before) {
        left = before;
    }

    /** How many steps have been taken since the last parse, whatever for. */
    public long steps() {
        return steps;
    }

    @SuppressWarnings("ReferenceEquality") // a key is equal only to itself
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
