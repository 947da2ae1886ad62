package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LimitException;
import org.jspecify.annotations.Nullable;

/**
 * Verdicts of one generated check for the values of a document. Each value is checked only once, even if several paths
 * lead to it. Generated checks begin and end as follows:
 * <pre>{@code
 * Verdicts v = Verdicts.of(d, KEY, 0L);
 * if (e != null && !v.has(at)) check(d, at, null);
 * if (v.settles(at, e)) return v.isValid(at);
 * ...
 * return v.keep(at, Evaluation.end(e, ok));
 * }</pre>
 *
 * <p>Each value takes two bits, in pages that are allocated on demand.
 */
public final class Verdicts {

    private static final int PAGE_SHIFT = 9;
    private static final int PAGE = 1 << PAGE_SHIFT;
    private static final int VALUES_PER_WORD = Long.SIZE / 2;
    private static final int DECIDED = 1;
    private static final int VALID = 2;

    private final VerdictMemory memory;
    final CheckKey key;
    final long scope;
    private final int values;
    private final long[] @Nullable [] pages;
    private @Nullable Marks @Nullable [] @Nullable [] marks;

    /**
     * Creates verdicts without any value.
     *
     * @param scope the dynamic scope of the check
     * @param values the number of tokens of the document
     */
    Verdicts(VerdictMemory memory, CheckKey key, long scope, int values) {
        this.memory = memory;
        this.key = key;
        this.scope = scope;
        this.values = values;
        pages = new long[pages(values)][];
    }

    /**
     * Returns the verdicts of a check since the document was parsed.
     *
     * @param scope the dynamic scope of the check; 0 if the check does not depend on it
     */
    public static Verdicts of(JsonDocument d, CheckKey check, long scope) {
        return VerdictMemory.of(d).of(check, scope);
    }

    private static int pages(int values) {
        return (values + PAGE - 1) >>> PAGE_SHIFT;
    }

    /** Returns whether the value has a verdict. */
    public boolean has(int at) {
        return (bits(at) & DECIDED) != 0;
    }

    /** Returns whether the value has the verdict valid. */
    public boolean isValid(int at) {
        return (bits(at) & VALID) != 0;
    }

    private int bits(int at) {
        long[] page = pages[at >>> PAGE_SHIFT];
        return page == null ? 0 : (int) (page[(at & (PAGE - 1)) >>> 5] >>> (at << 1)) & 3;
    }

    /**
     * Returns whether the check can be skipped: the value has a verdict, and either it is valid, or its failures are
     * not needed or were already reported. Ends the evaluation, if there is one. If the check cannot be skipped, counts
     * a step.
     *
     * @throws LimitException if there were too many steps
     */
    public boolean settles(int at, @Nullable Evaluation e) {
        int bits = bits(at);
        boolean settled = bits != 0 && (e == null || e.settled(this, at, (bits & VALID) != 0));
        if (!settled) {
            memory.step();
        }
        return settled;
    }

    /**
     * Returns whether a value with a verdict is valid. If it is, adds the marks of its check.
     *
     * @param outer receives the marks
     */
    public boolean recall(int at, Marks outer) {
        boolean valid = isValid(at);
        Marks evaluated = valid && marks != null ? marks(at >>> PAGE_SHIFT)[at & (PAGE - 1)] : null;
        if (evaluated != null) {
            outer.add(evaluated);
        }
        return valid;
    }

    /**
     * Stores a verdict.
     *
     * @return {@code ok}
     */
    public boolean keep(int at, boolean ok) {
        int number = at >>> PAGE_SHIFT;
        long[] page = pages[number];
        if (page == null) {
            int size = Math.min(PAGE, values - (number << PAGE_SHIFT));
            page = new long[(size + VALUES_PER_WORD - 1) / VALUES_PER_WORD];
            pages[number] = page;
        }
        page[(at & (PAGE - 1)) >>> 5] |= (long) (ok ? DECIDED | VALID : DECIDED) << (at << 1);
        return ok;
    }

    /**
     * Stores a verdict and the marks of the check.
     *
     * @param evaluated the marks; must not be changed afterwards
     * @return {@code ok}
     */
    public boolean keep(int at, boolean ok, Marks evaluated) {
        if (ok) {
            marks(at >>> PAGE_SHIFT)[at & (PAGE - 1)] = evaluated;
        }
        return keep(at, ok);
    }

    private @Nullable Marks[] marks(int number) {
        if (marks == null) {
            marks = new Marks[pages(values)][];
        }
        @Nullable Marks[] page = marks[number];
        if (page == null) {
            page = new Marks[Math.min(PAGE, values - (number << PAGE_SHIFT))];
            marks[number] = page;
        }
        return page;
    }
}
