package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The failures of a root schema, or of one alternative of a union until it is known whether they matter; bounded. */
final class Findings {

    /** As many failures tell well enough what an alternative is worth. */
    private static final int MOST_PROBED = 64;

    final JsonDocument document;
    final List<Failure> failures = new ArrayList<>();

    /** Whether there were more than fit. */
    boolean truncated;

    /** What a probe noticed besides failures; null for all else. */
    final @Nullable Resemblance resemblance;

    /** Whether there are values that a probe did not look into. */
    boolean isCut;

    /** How many subschemas failed for a reason that a probe did not look into. */
    int hidden;

    private final int most;

    /** The findings that this one may become a part of. */
    private final @Nullable Findings around;

    /** The values of which it has been told why a check refuses them, by check; null until there is one. */
    private @Nullable IdentityHashMap<Verdicts, Positions> told;

    Findings(JsonDocument document, int most) {
        this(document, most, null, null);
    }

    private Findings(JsonDocument document, int most, @Nullable Resemblance resemblance, @Nullable Findings around) {
        this.document = document;
        this.most = most;
        this.resemblance = resemblance;
        this.around = around;
    }

    /**
     * Returns whether there is no need to find out why a check refuses a value: it has been told, or there is no room. Else it counts
     * as told from now on.
     */
    boolean tells(Verdicts check, int at) {
        for (Findings findings = this; findings != null; findings = findings.around) {
            Positions values = findings.told == null ? null : findings.told.get(check);
            if (values != null && values.has(at)) {
                return true;
            }
        }
        if (isFull()) {
            truncated = true;
            return true;
        }
        tell(check, at);
        return false;
    }

    private void tell(Verdicts check, int at) {
        if (told == null) {
            told = new IdentityHashMap<>();
        }
        Positions values = told.get(check);
        if (values == null) {
            values = new Positions();
            told.put(check, values);
        }
        values.add(at);
    }

    /**
     * For the probe of an alternative.
     *
     * @param levels as in {@link Evaluation#levels}
     */
    Findings ofProbe(int levels) {
        return new Findings(document, MOST_PROBED, new Resemblance(levels), null);
    }

    /** For an alternative that is explained: room for as many as there is room for here. */
    Findings ofAlternative() {
        return new Findings(document, most - failures.size(), null, this);
    }

    void add(Failure failure) {
        if (isFull()) {
            truncated = true;
        } else {
            failures.add(failure);
        }
    }

    /** Takes over what was found of an alternative, whose findings are not to be used any more. */
    void addAll(Findings alternative) {
        for (Failure failure : alternative.failures) {
            add(failure);
        }
        truncated |= alternative.truncated;
        isCut |= alternative.isCut;
        if (told == null) {
            told = alternative.told;
        } else if (alternative.told != null) {
            tellAll(told, alternative.told);
        }
    }

    private static void tellAll(Map<Verdicts, Positions> told, Map<Verdicts, Positions> more) {
        for (Map.Entry<Verdicts, Positions> entry : more.entrySet()) {
            Positions values = told.get(entry.getKey());
            told.put(entry.getKey(), values == null ? entry.getValue() : values.with(entry.getValue()));
        }
    }

    /** Returns whether it is known why, here or where the same values have been looked at before. */
    boolean isExplained() {
        return !failures.isEmpty() || hidden > 0;
    }

    boolean isFull() {
        return failures.size() >= most;
    }

    /** Forgets the failures in a subschema that turned out to be valid, and in those below it. */
    void drop(Evaluation valid) {
        told = null;
        Iterator<Failure> all = failures.iterator();
        while (all.hasNext()) {
            if (all.next().isWithin(valid)) {
                all.remove();
            }
        }
    }
}
