package io.github.jsonschema2records.runtime.codegen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What to say of a {@code oneOf} when more than one of its alternatives match. */
final class SeveralMatches {

    private static final int MOST_TOLD = 6;

    private final List<Evaluation> matched;
    private final List<Evaluation> failed;

    SeveralMatches(List<Evaluation> matched, List<Evaluation> failed) {
        this.matched = matched;
        this.failed = failed;
    }

    /** Reports which properties exclude each other, if that is what tells the alternatives apart; else the alternatives. */
    boolean report(int at, Evaluation subschema) {
        if (isOfWrongType(at, subschema)) {
            return false;
        }
        List<Evaluation> told = new ArrayList<>(matched);
        if (onlyMiss(at) && matched.size() + failed.size() <= MOST_TOLD) {
            told.addAll(failed);
            told.sort(new ByNumber());
        }
        String exclusive = ExclusiveNames.text(AlternativeName.required(told));
        if (exclusive != null) {
            return subschema.fail(new Failure(subschema, at, "oneOf", "exclusive", List.of(exclusive)));
        }
        String names = String.join(", ", AlternativeName.of(matched));
        return subschema.fail(new Failure(subschema, at, "oneOf", "ambiguous", List.of(names)));
    }

    /** Returns whether the value is known to be of a type for which the alternatives are not made, so that they let it through. */
    private static boolean isOfWrongType(int at, Evaluation subschema) {
        for (Failure failure : subschema.findings.failures) {
            if (failure.at == at && failure.kinds != 0 && failure.where == subschema) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the alternatives that do not match would if there were more properties. */
    private boolean onlyMiss(int at) {
        for (Evaluation alternative : failed) {
            for (Failure failure : alternative.findings.failures) {
                if (failure.missing == null || failure.at != at) {
                    return false;
                }
            }
            if (alternative.findings.hidden > 0) {
                return false;
            }
        }
        return true;
    }

    /** In the order of the schema. */
    private static final class ByNumber implements Comparator<Evaluation> {

        @Override
        public int compare(Evaluation a, Evaluation b) {
            return Integer.compare(AlternativeName.number(a.step), AlternativeName.number(b.step));
        }
    }
}
