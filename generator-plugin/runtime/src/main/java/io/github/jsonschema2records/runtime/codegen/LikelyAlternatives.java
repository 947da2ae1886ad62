package io.github.jsonschema2records.runtime.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the alternatives that the author of an instance most likely meant, if all alternatives failed. The criteria
 * are applied in this order; each decides among alternatives that are equal by the earlier ones:
 * <ol>
 * <li>the value has the right kind;
 * <li>constants of members match, where other alternatives require other constants;
 * <li>the alternative knows more members of the object, then more of their members;
 * <li>the value is a misspelling of an allowed value;
 * <li>fewer members or items have a wrong kind or are not among the allowed values;
 * <li>there are fewer failures.
 * </ol>
 *
 * <p>So a wrong value of a member that only one alternative knows counts in favor of that alternative.
 */
final class LikelyAlternatives {

    private final List<Evaluation> failed;
    private final int at;
    private final Evaluation subschema;

    private final List<Evaluation> fitting;

    /**
     * Creates a choice.
     *
     * @param at the index of the value
     * @param subschema the evaluation of the schema that contains the union
     */
    LikelyAlternatives(List<Evaluation> failed, int at, Evaluation subschema) {
        this.failed = failed;
        this.at = at;
        this.subschema = subschema;
        List<Evaluation> ofKind = least(failed, misfits());
        fitting = least(ofKind, matchingConstants(ofKind));
    }

    /** Returns the alternatives that match the kind of the value and the constants of its members. */
    List<Evaluation> fitting() {
        return fitting;
    }

    /**
     * Returns the alternatives to explain: one if the choice is clear, several if it is not, none if there are no
     * alternatives.
     */
    List<Evaluation> best() {
        List<Evaluation> best = least(fitting, unknownMembers(fitting));
        best = least(best, unknownMembersInside(best));
        best = least(best, farChoices(best));
        best = least(best, misfitsInside(best));
        return least(best, counts(best));
    }

    /** Returns the common failure of all alternatives that fit, or null if there is none. */
    @Nullable
    Failure commonMisfit(String keyword) {
        return fitting.size() < 2 ? null : new CommonMisfit(fitting, keyword, subschema).failure();
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

    /** Returns 1 for each alternative that requires another kind of value. */
    private int[] misfits() {
        int[] scores = new int[failed.size()];
        for (int i = 0; i < scores.length; i++) {
            for (Failure failure : failed.get(i).findings.failures) {
                if (failure.at == at && failure.isWrongKind()) {
                    scores[i] = 1;
                }
            }
        }
        return scores;
    }

    /** Returns a lower score for each constant that matches where another alternative requires another constant. */
    private static int[] matchingConstants(List<Evaluation> alternatives) {
        Set<Integer> constrained = new HashSet<>();
        for (Evaluation alternative : alternatives) {
            for (Failure failure : alternative.findings.failures) {
                if (failure.choices != null) {
                    constrained.add(failure.at);
                }
            }
        }
        int[] scores = new int[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            Resemblance resemblance = alternatives.get(i).findings.resemblance;
            if (resemblance != null) {
                Set<Integer> fitting = new HashSet<>(constrained);
                fitting.retainAll(resemblance.constants);
                scores[i] = -fitting.size();
            }
        }
        return scores;
    }

    /** Returns a lower score for each member that the alternative knows and does not forbid. */
    private static int[] unknownMembers(List<Evaluation> alternatives) {
        int[] scores = new int[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            Findings findings = alternatives.get(i).findings;
            if (findings.resemblance != null) {
                Set<String> known = new HashSet<>(findings.resemblance.names);
                for (Failure failure : findings.failures) {
                    known.removeAll(forbidden(failure));
                }
                scores[i] = -known.size();
            }
        }
        return scores;
    }

    /** Returns a lower score for each known member of members and items. */
    private static int[] unknownMembersInside(List<Evaluation> alternatives) {
        int[] scores = new int[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            Resemblance resemblance = alternatives.get(i).findings.resemblance;
            scores[i] = resemblance == null ? 0 : -resemblance.namesInside.size();
        }
        return scores;
    }

    private static Set<String> forbidden(Failure failure) {
        boolean ofMember = failure.key.equals("property") || failure.key.equals("false");
        String step = failure.where.step;
        return ofMember && step.startsWith(Resemblance.PROPERTIES)
                ? Set.of(step.substring(Resemblance.PROPERTIES.length()))
                : Set.of();
    }

    /** Returns 0 for alternatives with an allowed value that is similar to the value, and 1 for the others. */
    private int[] farChoices(List<Evaluation> alternatives) {
        int[] scores = new int[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1;
            for (Failure failure : alternatives.get(i).findings.failures) {
                if (failure.at == at && failure.isNear()) {
                    scores[i] = 0;
                }
            }
        }
        return scores;
    }

    private int[] misfitsInside(List<Evaluation> alternatives) {
        int[] scores = new int[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            for (Failure failure : alternatives.get(i).findings.failures) {
                boolean misfit = failure.kinds != 0 || failure.choices != null;
                scores[i] += misfit && failure.at != at ? 1 : 0;
            }
        }
        return scores;
    }

    /** Returns the numbers of failures. All properties missing in one object count once. */
    private static int[] counts(List<Evaluation> alternatives) {
        int[] scores = new int[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            Findings findings = alternatives.get(i).findings;
            Set<Integer> incomplete = new HashSet<>();
            scores[i] = findings.hidden;
            for (Failure failure : findings.failures) {
                scores[i] += failure.missing == null || incomplete.add(failure.at) ? 1 : 0;
            }
        }
        return scores;
    }
}
