package io.github.jsonschema2records.runtime.codegen;

import java.util.ArrayList;
import java.util.List;

/**
 * Of alternatives that all failed, those that the author of the instance most likely meant: first the ones that the
 * instance fits by kind and by constants, then the ones that fit down to the deepest failure, then those that have the
 * fewest failures.
 */
final class LikelyAlternatives {

    private static final int WRONG_TYPE_INSIDE = 1;
    private static final int WRONG_CHOICE = 2;
    private static final int WRONG_CONSTANT = 3;
    private static final int WRONG_TYPE = 4;

    private final List<Evaluation> failed;
    private final int depth;

    /**
     * @param depth the number of containers around the value that the alternatives are for
     */
    LikelyAlternatives(List<Evaluation> failed, int depth) {
        this.failed = failed;
        this.depth = depth;
    }

    /** Those that the instance fits best by kind and by constants. */
    List<Evaluation> fitting() {
        return least(failed, misfits());
    }

    /** Of those, the ones that fit deepest and fail least; one if it is decided. */
    static List<Evaluation> best(List<Evaluation> fitting) {
        List<Evaluation> deepest = least(fitting, depths(fitting));
        return least(deepest, counts(deepest));
    }

    private static List<Evaluation> least(List<Evaluation> alternatives, int[] scores) {
        int least = Integer.MAX_VALUE;
        for (int score : scores) {
            least = Math.min(least, score);
        }
        List<Evaluation> best = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] == least) {
                best.add(alternatives.get(i));
            }
        }
        return best;
    }

    private int[] misfits() {
        int[] scores = new int[failed.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = misfit(failed.get(i));
        }
        return scores;
    }

    private int misfit(Evaluation alternative) {
        int worst = 0;
        for (Failure failure : alternative.findings.failures) {
            worst = Math.max(worst, misfit(failure));
        }
        return worst;
    }

    /** How much a failure says that another alternative was meant. */
    private int misfit(Failure failure) {
        boolean type = failure.kinds != 0;
        boolean telling = type || failure.choices != null;
        if (!telling || failure.depth() > depth + 1) {
            return 0;
        }
        if (type) {
            return failure.depth() == depth ? WRONG_TYPE : WRONG_TYPE_INSIDE;
        }
        return failure.isConstant() ? WRONG_CONSTANT : WRONG_CHOICE;
    }

    private static int[] depths(List<Evaluation> alternatives) {
        int[] scores = new int[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            for (Failure failure : alternatives.get(i).findings.failures) {
                scores[i] = Math.min(scores[i], -failure.depth());
            }
        }
        return scores;
    }

    private static int[] counts(List<Evaluation> alternatives) {
        int[] scores = new int[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = alternatives.get(i).findings.failures.size();
        }
        return scores;
    }
}
