package io.github.jsonschema2records.runtime.codegen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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
        List<Set<String>> required = AlternativeName.distinctive(told);
        if (areExclusive(required)) {
            return subschema.fail(new Failure(subschema, at, "oneOf", "exclusive", List.of(NameGroups.text(required))));
        }
        String names = String.join(", ", AlternativeName.of(matched));
        return subschema.fail(new Failure(subschema, at, "oneOf", "ambiguous", List.of(names)));
    }

    /** Whether the value is known to be of a type for which the alternatives are not made, so that they let it through. */
    private static boolean isOfWrongType(int at, Evaluation subschema) {
        for (Failure failure : subschema.findings.failures) {
            if (failure.at == at && failure.kinds != 0 && failure.where == subschema) {
                return true;
            }
        }
        return false;
    }

    /** Whether the alternatives that do not match would if there were more properties. */
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

    /** Whether to leave out a property turns each of them down, and leaves the others as they are. */
    private static boolean areExclusive(List<Set<String>> required) {
        for (int i = 0; i < required.size(); i++) {
            for (int j = 0; j < required.size(); j++) {
                if (i != j && required.get(j).containsAll(required.get(i))) {
                    return false;
                }
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
