package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.Messages;
import java.util.List;

/** What to say of a union when nothing tells which of its alternatives was meant. */
final class UndecidedAlternatives {

    private static final int MOST_TOLD = 4;

    private final List<Evaluation> equallyLikely;
    private final int all;

    /**
     * @param all the number of alternatives there are
     */
    UndecidedAlternatives(List<Evaluation> equallyLikely, int all) {
        this.equallyLikely = equallyLikely;
        this.all = all;
    }

    /** Reports what fails in each of them, else what each of them fails at if that is short, else that none matches. */
    boolean report(int at, String keyword, Evaluation subschema) {
        if (equallyLikely.isEmpty()) {
            return subschema.fail(at, keyword);
        }
        if (reportShared(subschema)) {
            return false;
        }
        boolean tellable = equallyLikely.size() == all && all <= MOST_TOLD && allFailOnceAt(at);
        return tellable
                ? subschema.fail(new Failure(subschema, at, keyword, "alternatives", List.of(summary())))
                : subschema.fail(at, keyword);
    }

    private boolean reportShared(Evaluation subschema) {
        boolean any = false;
        for (Failure failure : equallyLikely.get(0).findings.failures) {
            if (isShared(failure)) {
                subschema.fail(failure);
                any = true;
            }
        }
        return any;
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

    private boolean allFailOnceAt(int at) {
        for (Evaluation alternative : equallyLikely) {
            List<Failure> failures = alternative.findings.failures;
            if (failures.size() != 1 || failures.get(0).at != at) {
                return false;
            }
        }
        return true;
    }

    private String summary() {
        StringBuilder text = new StringBuilder();
        for (Evaluation alternative : equallyLikely) {
            Failure failure = alternative.findings.failures.get(0);
            text.append(text.length() == 0 ? "" : "; ").append(Messages.text(failure.key, failure.arguments));
        }
        return text.toString();
    }
}
