package io.github.jsonschema2records.runtime.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among alternatives that all failed those that the author of the instance most likely meant. Each of these decides
 * if those before it do not:
 *
 * <ol>
 *   <li>the value is of the right kind;
 *   <li>constants of members fit where another alternative wants other constants;
 *   <li>the alternative knows more of the members, then more of their members;
 *   <li>the value is a misspelling of one that the alternative lists;
 *   <li>fewer members or items are of a wrong kind, or none of the values listed;
 *   <li>there are fewer failures.
 * </ol>
 *
 * <p>So a wrong value in a member that only one alternative knows speaks for that alternative, not against it.
 */
final class LikelyAlternatives {

    private final List<Evaluation> failed;
    private final int at;
    private final Evaluation subschema;

    private final List<Evaluation> fitting;

    /**
     * @param at the index of the value
     * @param subschema the one that the union is a keyword of
     */
    LikelyAlternatives(List<Evaluation> failed, int at, Evaluation subschema) {
        this.failed = failed;
        this.at = at;
        this.subschema = subschema;
        List<Evaluation> ofKind = least(failed, misfits());
        fitting = least(ofKind, matchingConstants(ofKind));
    }

    /** Those that the kind of the value and the constants of its members speak for. */
    List<Evaluation> fitting() {
        return fitting;
    }

    /** The ones to explain; one if it is decided, none if there are no alternatives. */
    List<Evaluation> best() {
        List<Evaluation> best = least(fitting, unknownMembers(fitting));
        best = least(best, unknownMembersInside(best));
        best = least(best, farChoices(best));
        best = least(best, misfitsInside(best));
        return least(best, counts(best));
    }

    /** What all that fit fail at, as a failure of the keyword; null if there is no such place. */
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

    /** 1 for each alternative that the value is of a wrong kind for. */
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

    /** Fewer for each constant that fits where another alternative wants another constant. */
    private static int[] matchingConstants(List<Evaluation> alternatives) {
        Set<Integer> telling = new HashSet<>();
        for (Evaluation alternative : alternatives) {
            for (Failure failure : alternative.findings.failures) {
                if (failure.choices != null) {
                    telling.add(failure.at);
                }
            }
        }
        int[] scores = new int[alternatives.size()];
        for (int i = 0; i < scores.length; i++) {
            Resemblance resemblance = alternatives.get(i).findings.resemblance;
            if (resemblance != null) {
                Set<Integer> fitting = new HashSet<>(telling);
                fitting.retainAll(resemblance.constants);
                scores[i] = -fitting.size();
            }
        }
        return scores;
    }

    /** Fewer for each member that the alternative knows and does not forbid. */
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

    /** The same for the members of members and items. */
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

    /** Whether the value itself, which is none of the values listed, is no misspelling of one either. */
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
                boolean telling = failure.kinds != 0 || failure.choices != null;
                scores[i] += telling && failure.at != at ? 1 : 0;
            }
        }
        return scores;
    }

    /** How many failures there are; all that is missing in one object counts once, since all of it may have been meant. */
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
