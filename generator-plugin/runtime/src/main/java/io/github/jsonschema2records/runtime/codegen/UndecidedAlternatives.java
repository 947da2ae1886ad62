package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.Messages;
import java.util.ArrayList;
import java.util.List;

/** Reports a union that no alternative matches, if none of them is more likely than the others. */
final class UndecidedAlternatives {

    private static final int MAX_ALTERNATIVES = 5;
    private static final int MAX_FAILURES = 3;

    private final List<Evaluation> equallyLikely;
    private final Evaluation subschema;

    /**
     * Creates a report.
     *
     * @param subschema the evaluation of the schema that contains the union
     */
    UndecidedAlternatives(List<Evaluation> equallyLikely, Evaluation subschema) {
        this.equallyLikely = equallyLikely;
        this.subschema = subschema;
    }

    /**
     * Reports the failures that all alternatives share. The other failures are reported as one if they are of the same
     * kind in all alternatives, or else separately for the first alternatives.
     */
    boolean report(JsonDocument d, int at, String keyword) {
        List<Failure> shared = shared();
        List<List<Failure>> others = others();
        for (Failure failure : shared) {
            subschema.fail(failure);
        }
        if (!shared.isEmpty() && (others.contains(List.<Failure>of()) || hasMissing(shared))) {
            return false;
        }
        Failure merged = MergedFailure.of(others, keyword, subschema);
        if (merged != null) {
            return subschema.fail(merged);
        } else if (others.isEmpty() || others.contains(List.<Failure>of())) {
            return subschema.fail(at, keyword);
        }
        List<String> names = AlternativeName.of(equallyLikely);
        for (int i = 0; i < Math.min(MAX_ALTERNATIVES, others.size()); i++) {
            fail(at, keyword, "alternative", List.of(names.get(i), summary(d, at, others.get(i))));
        }
        int more = others.size() - MAX_ALTERNATIVES;
        return more > 0 && fail(at, keyword, "moreAlternatives", List.of(Integer.toString(more)));
    }

    private boolean fail(int at, String keyword, String key, List<String> arguments) {
        return subschema.fail(new Failure(subschema, at, keyword, key, arguments));
    }

    private List<Failure> shared() {
        List<Failure> shared = new ArrayList<>();
        if (!equallyLikely.isEmpty()) {
            for (Failure failure : equallyLikely.get(0).findings.failures) {
                if (isShared(failure)) {
                    shared.add(failure);
                }
            }
        }
        return shared;
    }

    /** Returns for each alternative the failures that not all alternatives share. */
    private List<List<Failure>> others() {
        List<List<Failure>> others = new ArrayList<>();
        for (Evaluation alternative : equallyLikely) {
            List<Failure> own = new ArrayList<>();
            for (Failure failure : alternative.findings.failures) {
                if (!isShared(failure)) {
                    own.add(Failures.placed(subschema.document(), failure));
                }
            }
            others.add(own);
        }
        return others;
    }

    private boolean isShared(Failure failure) {
        for (Evaluation alternative : equallyLikely) {
            boolean found = false;
            for (Failure other : alternative.findings.failures) {
                found |= failure.repeats(other);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether all alternatives miss a property. It may be the one that distinguishes them. */
    private static boolean hasMissing(List<Failure> failures) {
        for (Failure failure : failures) {
            if (failure.missing != null) {
                return true;
            }
        }
        return false;
    }

    private static String summary(JsonDocument d, int at, List<Failure> failures) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(MAX_FAILURES, failures.size()); i++) {
            Failure failure = failures.get(i);
            String path = failure.highlighted == failure.at
                    ? Location.within(d, at, failure.at).path()
                    : "";
            text.append(i == 0 ? "" : "; ")
                    .append(path.isEmpty() ? "" : MessageText.printable(path) + ": ")
                    .append(Messages.text(failure.key, failure.arguments));
        }
        int more = failures.size() - MAX_FAILURES;
        return text.append(more > 0 ? "; and " + more + " more" : "").toString();
    }
}
