package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Failures of a root schema, or of one alternative of a union until it is known whether they matter. Their number is
 * limited.
 */
final class Findings {

    /** Largest number of failures of a probe, which is enough to judge an alternative. */
    private static final int MAX_PROBED = 64;

    final JsonDocument document;
    final List<Failure> failures = new ArrayList<>();

    /** True if there were more failures than the limit. */
    boolean truncated;

    /** Resemblance recorded by a probe, or null. */
    final @Nullable Resemblance resemblance;

    /** True if a probe did not explore some values. */
    boolean isPartial;

    /** Number of subschemas that failed for reasons a probe did not explore. */
    int hidden;

    private final int max;

    /** Findings that these may be added to. */
    private final @Nullable Findings outer;

    /** Values whose failures were already collected, by check; null if there are none. */
    private @Nullable IdentityHashMap<Verdicts, Positions> explained;

    Findings(JsonDocument document, int max) {
        this(document, max, null, null);
    }

    private Findings(JsonDocument document, int max, @Nullable Resemblance resemblance, @Nullable Findings outer) {
        this.document = document;
        this.max = max;
        this.resemblance = resemblance;
        this.outer = outer;
    }

    /**
     * Returns whether the failures of a check for a value need not be collected, because they were already, or because
     * the limit is reached. Otherwise records that they are collected now.
     */
    boolean skipsExplanation(Verdicts check, int at) {
        for (Findings findings = this; findings != null; findings = findings.outer) {
            Positions values = findings.explained == null ? null : findings.explained.get(check);
            if (values != null && values.has(at)) {
                return true;
            }
        }
        if (isFull()) {
            truncated = true;
            return true;
        }
        markExplained(check, at);
        return false;
    }

    private void markExplained(Verdicts check, int at) {
        if (explained == null) {
            explained = new IdentityHashMap<>();
        }
        Positions values = explained.get(check);
        if (values == null) {
            values = new Positions();
            explained.put(check, values);
        }
        values.add(at);
    }

    /**
     * Returns findings for the probe of an alternative.
     *
     * @param levels as in {@link Evaluation#levels}
     */
    Findings ofProbe(int levels) {
        return new Findings(document, MAX_PROBED, new Resemblance(levels), null);
    }

    /** Returns findings for an alternative that is explained, with the same remaining limit. */
    Findings ofAlternative() {
        return new Findings(document, max - failures.size(), null, this);
    }

    void add(Failure failure) {
        if (isFull()) {
            truncated = true;
        } else {
            failures.add(failure);
        }
    }

    /** Adds the findings of an alternative, which must not be used afterwards. */
    void addAll(Findings alternative) {
        for (Failure failure : alternative.failures) {
            add(failure);
        }
        truncated |= alternative.truncated;
        isPartial |= alternative.isPartial;
        if (explained == null) {
            explained = alternative.explained;
        } else if (alternative.explained != null) {
            mergeExplained(explained, alternative.explained);
        }
    }

    private static void mergeExplained(Map<Verdicts, Positions> explained, Map<Verdicts, Positions> more) {
        for (Map.Entry<Verdicts, Positions> entry : more.entrySet()) {
            Positions values = explained.get(entry.getKey());
            explained.put(entry.getKey(), values == null ? entry.getValue() : values.with(entry.getValue()));
        }
    }

    /** Returns whether there is a failure, here or in an earlier evaluation of the same value. */
    boolean isExplained() {
        return !failures.isEmpty() || hidden > 0;
    }

    boolean isFull() {
        return failures.size() >= max;
    }

    /** Removes the failures inside a subschema that turned out to be valid. */
    void drop(Evaluation valid) {
        explained = null;
        Iterator<Failure> all = failures.iterator();
        while (all.hasNext()) {
            if (all.next().isWithin(valid)) {
                all.remove();
            }
        }
    }
}
