package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.Messages;
import java.util.ArrayList;
import java.util.List;

/** What to say of a union when nothing tells which of its alternatives was meant. */
final class UndecidedAlternatives {

    private static final int MOST_TOLD = 5;
    private static final int MOST_FAILURES = 3;

    private final List<Evaluation> equallyLikely;
    private final Evaluation subschema;

    /**
     * @param subschema the one that the union is a keyword of
     */
    UndecidedAlternatives(List<Evaluation> equallyLikely, Evaluation subschema) {
        this.equallyLikely = equallyLikely;
        this.subschema = subschema;
    }

    /**
     * Reports what fails in all of them; then, in one failure, what else is wrong if that is the same kind of fault in each
     * of them; else a failure for each of the first of them.
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
        for (int i = 0; i < Math.min(MOST_TOLD, others.size()); i++) {
            fail(at, keyword, "alternative", List.of(names.get(i), summary(d, at, others.get(i))));
        }
        int more = others.size() - MOST_TOLD;
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

    /** For each alternative the failures that not all have. */
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

    /** Returns whether a property is missing that all of them need: it may well be the one that tells them apart. */
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
        for (int i = 0; i < Math.min(MOST_FAILURES, failures.size()); i++) {
            Failure failure = failures.get(i);
            String path = failure.shown == failure.at
                    ? Location.within(d, at, failure.at).path()
                    : "";
            text.append(i == 0 ? "" : "; ")
                    .append(path.isEmpty() ? "" : MessageText.printable(path) + ": ")
                    .append(Messages.text(failure.key, failure.arguments));
        }
        int more = failures.size() - MOST_FAILURES;
        return text.append(more > 0 ? "; and " + more + " more" : "").toString();
    }
}
