package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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

    Findings(JsonDocument document, int most) {
        this(document, most, null);
    }

    private Findings(JsonDocument document, int most, @Nullable Resemblance resemblance) {
        this.document = document;
        this.most = most;
        this.resemblance = resemblance;
    }

    /**
     * For the probe of an alternative.
     *
     * @param levels as in {@link Evaluation#levels}
     */
    Findings ofProbe(int levels) {
        return new Findings(document, MOST_PROBED, new Resemblance(levels));
    }

    /** For an alternative that is explained: room for as many as there is room for here. */
    Findings ofAlternative() {
        return new Findings(document, most - failures.size(), null);
    }

    void add(Failure failure) {
        if (isFull()) {
            truncated = true;
        } else {
            failures.add(failure);
        }
    }

    void addAll(Findings alternative) {
        for (Failure failure : alternative.failures) {
            add(failure);
        }
        truncated |= alternative.truncated;
        isCut |= alternative.isCut;
    }

    boolean isFull() {
        return failures.size() >= most;
    }

    /** Forgets the failures in a subschema that turned out to be valid, and in those below it. */
    void drop(Evaluation valid) {
        Iterator<Failure> all = failures.iterator();
        while (all.hasNext()) {
            if (all.next().isWithin(valid)) {
                all.remove();
            }
        }
    }
}
