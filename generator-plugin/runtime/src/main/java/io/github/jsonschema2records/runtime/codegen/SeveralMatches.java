package io.github.jsonschema2records.runtime.codegen;

import java.util.List;

/** Reports that more than one alternative of a {@code oneOf} matches. */
final class SeveralMatches {

    private final List<Evaluation> matched;
    private final List<Evaluation> failed;

    SeveralMatches(List<Evaluation> matched, List<Evaluation> failed) {
        this.matched = matched;
        this.failed = failed;
    }

    /**
     * Reports the properties that exclude each other, if these distinguish the alternatives, or else the matching
     * alternatives.
     */
    boolean report(int at, Evaluation subschema) {
        if (isOfWrongType(at, subschema)) {
            return false;
        }
        List<AlternativeName> missing = AlternativeName.all(onlyMiss(at) ? failed : List.of());
        List<String> words = AlternativeName.several(AlternativeName.all(matched), missing);
        return subschema.fail(new Failure(subschema, at, "oneOf", words.get(0), words.subList(1, 2)));
    }

    /**
     * Returns whether the value has a wrong type, which was already reported. The alternatives then accept it only
     * because they apply to another type.
     */
    private static boolean isOfWrongType(int at, Evaluation subschema) {
        for (Failure failure : subschema.findings.failures) {
            if (failure.at == at && failure.kinds != 0 && failure.where == subschema) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the alternatives that do not match only lack properties. */
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
