package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the alternatives of one {@code anyOf} or {@code oneOf} ended.
 *
 * <p>All are probed first: they look at the value and at its members or items, and only ask whether what is deeper is
 * valid. If none matches, the one that was probably meant is explained in full. Where the first look does not tell which
 * one that is, the likely ones are probed a little deeper. So each value is looked at a bounded number of times, however
 * many unions there are around it.
 */
final class Alternatives {

    private static final int FIRST_LEVELS = 1;
    private static final int MORE_LEVELS = 3;

    private final Evaluation subschema;
    private final Map<String, String> titles = new HashMap<>();
    private final List<Evaluation> matched = new ArrayList<>();
    private List<Evaluation> failed = new ArrayList<>();
    private int levels = FIRST_LEVELS;

    /** The alternatives to look at again; null while all of them are probed. */
    private @Nullable List<Evaluation> likely;

    private boolean explains;

    /** Of a union in this subschema. */
    Alternatives(Evaluation subschema) {
        this.subschema = subschema;
    }

    /** Notes what an alternative is called. */
    void titled(String step, String title) {
        titles.put(step, title);
    }

    /** What an alternative is called; null if it has no title. */
    @Nullable
    String title(Evaluation alternative) {
        return titles.get(alternative.step);
    }

    /** The evaluation of an alternative; null if it is not looked at any more. */
    @Nullable
    Evaluation child(Evaluation union, String step, @Nullable String location) {
        if (likely != null && !isLikely(likely, step)) {
            return null;
        } else if (explains) {
            return new Evaluation(union, step, location, subschema.findings.ofAlternative(), Evaluation.ALL, null);
        }
        int below = subschema.levels == Evaluation.ALL ? levels : subschema.levels;
        return new Evaluation(union, step, location, subschema.findings.ofProbe(below), below, null);
    }

    private static boolean isLikely(List<Evaluation> likely, String step) {
        for (Evaluation alternative : likely) {
            if (alternative.step.equals(step)) {
                return true;
            }
        }
        return false;
    }

    void add(Evaluation alternative, boolean ok) {
        (ok ? matched : failed).add(alternative);
        if (ok) {
            resembles(alternative);
        } else if (subschema.levels != Evaluation.ALL) {
            subschema.findings.isCut |= alternative.findings.isCut;
        }
    }

    /** Where this union is part of a probe itself: what the alternative has in common counts for that. */
    private void resembles(Evaluation alternative) {
        Resemblance outer = subschema.findings.resemblance;
        Resemblance inner = alternative.findings.resemblance;
        if (outer != null && inner != null) {
            outer.addAll(inner, outer.levels == inner.levels);
        }
    }

    /** Returns whether the alternatives, none of which matches, are to be applied again; see {@link Evaluation#again}. */
    boolean again(int at) {
        if (explains || subschema.levels != Evaluation.ALL || subschema.findings.isFull()) {
            return false;
        }
        LikelyAlternatives choice = choice(at);
        List<Evaluation> best = choice.best();
        if (best.isEmpty()) {
            return false;
        } else if (choice.commonMisfit("") != null) {
            return levels == FIRST_LEVELS && isHidden(choice.fitting()) && again(choice.fitting(), false);
        }
        if (best.size() == 1) {
            Findings found = best.get(0).findings;
            return (found.isCut || found.truncated) && again(best, true);
        } else if (!isHidden(best)) {
            return false;
        }
        return levels == FIRST_LEVELS ? again(best, false) : again(best.subList(0, 1), true);
    }

    /** Returns whether one of them fails for a reason that was not looked into. */
    private static boolean isHidden(List<Evaluation> alternatives) {
        for (Evaluation alternative : alternatives) {
            if (alternative.findings.hidden > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean again(List<Evaluation> these, boolean inFull) {
        likely = these;
        explains = inFull;
        levels = MORE_LEVELS;
        failed = new ArrayList<>();
        return true;
    }

    private LikelyAlternatives choice(int at) {
        return new LikelyAlternatives(failed, at, subschema);
    }

    /** No alternative matches: reports the failures of the one that was probably meant, or what they have in common. */
    boolean reportNone(JsonDocument d, int at, String keyword) {
        Findings findings = subschema.findings;
        if (findings.isFull()) {
            findings.truncated = true;
            return false;
        }
        if (explains && failed.size() == 1 && failed.get(0).findings.isExplained()) {
            findings.addAll(failed.get(0).findings);
            return false;
        }
        LikelyAlternatives choice = choice(at);
        Failure common = choice.commonMisfit(keyword);
        List<Evaluation> best = choice.best();
        for (Evaluation alternative : best) {
            resembles(alternative);
        }
        if (common != null) {
            return subschema.fail(common);
        }
        if (best.size() == 1 && !best.get(0).findings.failures.isEmpty()) {
            findings.addAll(best.get(0).findings);
            return false;
        }
        if (subschema.levels != Evaluation.ALL && isHidden(best)) {
            findings.hidden++;
            return false;
        }
        return new UndecidedAlternatives(best, subschema).report(d, at, keyword);
    }

    /** None or several alternatives match where one should. */
    boolean report(JsonDocument d, int at, int matches) {
        return matches == 0 ? reportNone(d, at, "oneOf") : new SeveralMatches(matched, failed).report(at, subschema);
    }

    /** The same, where a property tells them apart: if it has none of their values, nobody can know which one was meant. */
    boolean report(JsonDocument d, int at, int matches, byte[] discriminator, StringTable values) {
        return matches == 0 ? reportNone(d, at, "oneOf", discriminator, values) : report(d, at, matches);
    }

    /** No alternative matches, where a property tells them apart. */
    boolean reportNone(JsonDocument d, int at, String keyword, byte[] discriminator, StringTable values) {
        if (d.isObject(at)) {
            int value = d.find(at, discriminator);
            if (value < 0) {
                String name = new String(discriminator, StandardCharsets.UTF_8);
                return Failures.discriminator(at, name, values, keyword, subschema);
            } else if (d.isString(value) || failed.isEmpty()) {
                return Failures.choices(d, value, new Choices(values, 0), keyword, subschema);
            }
        }
        return reportNone(d, at, keyword);
    }
}
