package io.github.jsonschema2records.runtime.codegen;

import java.util.List;

/** What to say of a {@code oneOf} when more than one of its alternatives match. */
final class SeveralMatches {

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
        List<AlternativeName> missing = AlternativeName.all(onlyMiss(at) ? failed : List.of());
        List<String> words = AlternativeName.several(AlternativeName.all(matched), missing);
        return subschema.fail(new Failure(subschema, at, "oneOf", words.get(0), words.subList(1, 2)));
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
}
