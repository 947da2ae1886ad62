package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.awsbatch.cli.schema.Fit;
import io.github.jsonschema2records.awsbatch.cli.schema.Place;
import io.github.jsonschema2records.awsbatch.cli.schema.Shape;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks the array that a pattern has for a value, of which one element must match. */
final class ValueCheck {

    private final JsonDocument d;
    private final Problems problems;
    private final MatcherParser parser;
    private final ValueAdvice advice;
    private final WildcardAdvice wildcards;
    private final ArnAdvice arns;

    ValueCheck(JsonDocument d, Problems problems, Iterable<EventKind> kinds) {
        this.d = d;
        this.problems = problems;
        parser = new MatcherParser(d, problems);
        advice = new ValueAdvice(problems, kinds);
        wildcards = new WildcardAdvice(problems);
        arns = new ArnAdvice(problems);
    }

    /**
     * Returns the kinds of events in which an element can match.
     *
     * @param declared the kinds that declare the value
     * @param kinds all kinds; in the others the value is absent
     */
    Set<EventKind> check(int array, String path, Map<EventKind, Place> declared, Set<EventKind> kinds) {
        if (d.count(array) == 0) {
            problems.error(array, path, "EventBridge refuses an empty array; leave the member out to match everything");
            return kinds;
        }
        List<Matcher> matchers = matchers(array, path, declared);
        Set<EventKind> possible = new LinkedHashSet<>();
        for (Matcher matcher : matchers) {
            possible.addAll(possible(matcher, declared, kinds));
        }
        for (Matcher matcher : matchers) {
            report(matcher, path, declared, kinds, possible.isEmpty());
        }
        return possible.isEmpty() ? kinds : possible;
    }

    private List<Matcher> matchers(int array, String path, Map<EventKind, Place> declared) {
        Set<String> names = new TreeSet<>();
        declared.values().forEach(place -> names.addAll(place.shape().names()));
        List<Matcher> matchers = new ArrayList<>();
        for (int i = d.first(array); i < d.end(array); i = d.next(i)) {
            @Nullable Matcher matcher = parser.parse(i, path, names);
            if (matcher != null) {
                matchers.add(matcher);
            }
        }
        return matchers;
    }

    private static Set<EventKind> possible(Matcher matcher, Map<EventKind, Place> declared, Set<EventKind> kinds) {
        Set<EventKind> possible = new LinkedHashSet<>();
        for (EventKind kind : kinds) {
            Place place = declared.get(kind);
            if (place == null ? isAbsence(matcher) : fit(matcher, place) != Fit.NEVER) {
                possible.add(kind);
            }
        }
        return possible;
    }

    private static boolean isAbsence(Matcher matcher) {
        return matcher instanceof Matcher.Exists exists && !exists.present();
    }

    private static Fit fit(Matcher matcher, Place place) {
        if (isAbsence(matcher)) {
            boolean canBeEmpty = place.shape().isArray();
            return place.isAlways() && place.shape().hasScalars() && !canBeEmpty ? Fit.NEVER : Fit.POSSIBLE;
        }
        return place.shape().hasScalars() ? place.shape().fit(matcher) : Fit.NEVER;
    }

    private void report(
            Matcher matcher, String path, Map<EventKind, Place> declared, Set<EventKind> kinds, boolean isDead) {
        Fit best = possible(matcher, declared, kinds).isEmpty() ? Fit.NEVER : best(matcher, declared);
        if (best == Fit.NEVER) {
            advice.never(isDead ? Severity.ERROR : Severity.WARNING, matcher, path, declared);
        } else if (best == Fit.UNKNOWN) {
            advice.unknown(matcher, path, declared);
        } else {
            Shape shape = declared.values().iterator().next().shape();
            wildcards.check(matcher, path, best, shape);
            arns.check(matcher, path, shape);
            advice.possible(matcher, path, declared);
        }
        if (matcher instanceof Matcher.AnythingBut but) {
            but.excluded().forEach(excluded -> report(excluded, path, declared, kinds, false));
        }
    }

    private static Fit best(Matcher matcher, Map<EventKind, Place> declared) {
        Fit best = isAbsence(matcher) ? Fit.POSSIBLE : Fit.NEVER;
        for (Place place : declared.values()) {
            Fit fit = fit(matcher, place);
            best = fit.compareTo(best) > 0 ? fit : best;
        }
        return best;
    }
}
