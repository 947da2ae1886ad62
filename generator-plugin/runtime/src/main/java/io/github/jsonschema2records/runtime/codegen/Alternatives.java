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
 * Collects the results of the alternatives of one {@code anyOf} or {@code oneOf}.
 *
 * <p>All alternatives are probed first. A probe collects failures of the value and of its members or items; for deeper
 * values it only finds out whether they are valid. If no alternative matches, the one that was probably meant is
 * explained completely. If the probes do not identify it, the likely alternatives are probed a little deeper. So each
 * value is visited a bounded number of times, even in nested unions.
 */
final class Alternatives {

    private static final int FIRST_LEVELS = 1;
    private static final int MORE_LEVELS = 3;

    private final Evaluation subschema;
    private final Map<String, String> titles = new HashMap<>();
    private final List<Evaluation> matched = new ArrayList<>();
    private List<Evaluation> failed = new ArrayList<>();
    private int levels = FIRST_LEVELS;

    /** Alternatives to evaluate again, or null while all of them are probed. */
    private @Nullable List<Evaluation> likely;

    private boolean explains;

    /** Creates the collector for a union of a subschema. */
    Alternatives(Evaluation subschema) {
        this.subschema = subschema;
    }

    /** Records the title of an alternative. */
    void addTitle(String step, String title) {
        titles.put(step, title);
    }

    /** Returns the title of an alternative, or null. */
    @Nullable
    String title(Evaluation alternative) {
        return titles.get(alternative.step);
    }

    /** Returns the evaluation of an alternative, or null if it is not evaluated any more. */
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
            addResemblance(alternative);
        } else if (subschema.levels != Evaluation.ALL) {
            subschema.findings.isPartial |= alternative.findings.isPartial;
        }
    }

    /** Passes on the resemblance of an alternative if this union is itself part of a probe. */
    private void addResemblance(Evaluation alternative) {
        Resemblance outer = subschema.findings.resemblance;
        Resemblance inner = alternative.findings.resemblance;
        if (outer != null && inner != null) {
            outer.addAll(inner, outer.levels == inner.levels);
        }
    }

    /** Returns whether the alternatives must be evaluated again, since none matched; see {@link Evaluation#again}. */
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
            Findings findings = best.get(0).findings;
            return (findings.isPartial || findings.truncated) && again(best, true);
        } else if (!isHidden(best)) {
            return false;
        }
        return levels == FIRST_LEVELS ? again(best, false) : again(best.subList(0, 1), true);
    }

    /** Returns whether one of the alternatives has a failure that its probe did not explore. */
    private static boolean isHidden(List<Evaluation> alternatives) {
        for (Evaluation alternative : alternatives) {
            if (alternative.findings.hidden > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean again(List<Evaluation> selected, boolean completely) {
        likely = selected;
        explains = completely;
        levels = MORE_LEVELS;
        failed = new ArrayList<>();
        return true;
    }

    private LikelyAlternatives choice(int at) {
        return new LikelyAlternatives(failed, at, subschema);
    }

    /**
     * Reports that no alternative matches: with the failures of the alternative that was probably meant, or the failure
     * that all alternatives share.
     */
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
            addResemblance(alternative);
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

    /** Reports that none or several alternatives of a {@code oneOf} match. */
    boolean report(JsonDocument d, int at, int matches) {
        return matches == 0 ? reportNone(d, at, "oneOf") : new SeveralMatches(matched, failed).report(at, subschema);
    }

    /**
     * Reports that none or several alternatives of a {@code oneOf} with a discriminator match. If the discriminator has
     * an unknown value, that is the violation.
     */
    boolean report(JsonDocument d, int at, int matches, byte[] discriminator, StringTable values) {
        return matches == 0 ? reportNone(d, at, "oneOf", discriminator, values) : report(d, at, matches);
    }

    /** Reports that no alternative of a union with a discriminator matches. */
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
