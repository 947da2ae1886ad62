package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The failures of a root schema, or of one alternative of a union until it is known whether they matter; bounded. */
final class Findings {

    final JsonDocument document;
    final Depths depths;
    final List<Failure> failures = new ArrayList<>();

    /** Whether there were more than fit. */
    boolean truncated;

    private final int most;

    Findings(JsonDocument document, int most) {
        this(document, new Depths(document), most);
    }

    private Findings(JsonDocument document, Depths depths, int most) {
        this.document = document;
        this.depths = depths;
        this.most = most;
    }

    /** For an alternative: room for as many as there is room for here. */
    Findings ofAlternative() {
        return new Findings(document, depths, most - failures.size());
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
