package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.awsbatch.cli.schema.Fit;
import io.github.jsonschema2records.awsbatch.cli.schema.Place;
import io.github.jsonschema2records.awsbatch.cli.schema.Shape;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.JsonType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Explains values that do not occur in events, and operators that do not work there. */
final class ValueAdvice {

    private static final BigDecimal GREATEST = new BigDecimal("5e9");

    private final Problems problems;
    private final Iterable<EventKind> kinds;

    ValueAdvice(Problems problems, Iterable<EventKind> kinds) {
        this.problems = problems;
        this.kinds = kinds;
    }

    /** Reports a matcher that never matches. */
    void never(Severity severity, Matcher matcher, String path, Map<EventKind, Place> places) {
        Place place = places.values().iterator().next();
        String similar = similar(matcher, places);
        String reason = reason(matcher, path, place.shape(), known(places));
        String meant = similar == null ? "" : ", did you mean " + Quoted.of(similar) + "?";
        problems.add(severity, matcher.at(), path, reason + meant, similar);
    }

    private static String reason(Matcher matcher, String path, Shape shape, Set<JsonData> known) {
        Set<JsonType> types = shape.types();
        if (!shape.hasScalars()) {
            return object(matcher, path, shape);
        }
        if (matcher instanceof Matcher.Exists) {
            return "every event has this, so its absence never matches";
        }
        if (types.stream().noneMatch(matcher.types()::contains)) {
            return TypeAdvice.reason(matcher, shape);
        }
        String text = WildcardAdvice.text(matcher);
        if (text != null && WildcardAdvice.isSuspicious(text)) {
            return WildcardAdvice.text(matcher, text, known);
        }
        if (!known.isEmpty()) {
            return "never matches, since the only value" + (known.size() == 1 ? " is " : "s are ")
                    + Quoted.list(known, "and");
        }
        if (matcher.only() instanceof JsonNumber number && shape.isInteger()) {
            return "this is an integer, and never equal to " + number;
        }
        String pattern = text == null ? null : shape.brokenPattern(text);
        return text != null && pattern != null
                ? Quoted.of(text) + " does not match the pattern " + pattern + " of the schema"
                : "no event has this value";
    }

    private static String object(Matcher matcher, String path, Shape shape) {
        List<String> names = new ArrayList<>(shape.names());
        String example = names.isEmpty() ? "name" : names.get(0);
        String member = "\"" + path.substring(path.lastIndexOf('.') + 1) + "\": {\"" + example + "\": [...]}";
        return matcher instanceof Matcher.Exists
                ? "\"exists\" looks at values, and this is an object; look at a member of it: " + member
                : "this is an object, and patterns compare its members: write " + member;
    }

    /** Reports a matcher that no known value passes. */
    void unknown(Matcher matcher, String path, Map<EventKind, Place> places) {
        String similar = similar(matcher, places);
        Set<JsonData> known = known(places);
        String value = matcher.only() != null ? Quoted.of(matcher.only()) : "a value that matches this";
        String text = WildcardAdvice.text(matcher);
        if (text != null && WildcardAdvice.isSuspicious(text)) {
            problems.warning(matcher.at(), path, WildcardAdvice.text(matcher, text, known));
            return;
        }
        String elsewhere = elsewhere(matcher, path, places.keySet());
        String cure = elsewhere != null
                ? ", but in " + elsewhere
                : similar != null
                        ? ", did you mean " + Quoted.of(similar) + "?"
                        : known.isEmpty() ? "" : "; known are " + Quoted.list(known, "and");
        boolean misspelt = similar != null && path.equals(KindSelection.DETAIL_TYPE);
        problems.add(
                misspelt ? Severity.ERROR : Severity.WARNING,
                matcher.at(),
                path,
                value + " is not known to the schema" + (elsewhere == null ? "" : " here") + cure,
                similar);
    }

    /** Returns the other kinds in which a matcher passes a known value at the same path, or null. */
    private @Nullable String elsewhere(Matcher matcher, String path, Set<EventKind> selected) {
        Set<EventKind> others = new LinkedHashSet<>();
        for (EventKind kind : kinds) {
            Place place = selected.contains(kind) ? null : kind.at(List.of(path.split("\\.", -1)));
            if (place != null && place.shape().fit(matcher) == Fit.KNOWN) {
                others.add(kind);
            }
        }
        return others.isEmpty() ? null : Conjunction.names(others);
    }

    private static Set<JsonData> known(Map<EventKind, Place> places) {
        Set<JsonData> known = new LinkedHashSet<>();
        places.values().forEach(place -> known.addAll(place.shape().known()));
        return known;
    }

    private static @Nullable String similar(Matcher matcher, Map<EventKind, Place> places) {
        List<String> known = new ArrayList<>();
        for (JsonData value : known(places)) {
            if (value instanceof JsonString string) {
                known.add(string.value());
            }
        }
        return matcher.only() instanceof JsonString text && !known.isEmpty()
                ? Similar.value(text.value(), known)
                : null;
    }

    /** Warns of a matcher that is possible by the schema, but does less than it seems to do. */
    void possible(Matcher matcher, String path, Map<EventKind, Place> places) {
        Shape shape = places.values().iterator().next().shape();
        if (matcher instanceof Matcher.Exists && !shape.hasScalars()) {
            problems.warning(matcher.at(), path, "always matches: " + object(matcher, path, shape));
        }
        if (matcher instanceof Matcher.Numeric numeric && isTooLarge(numeric, shape)) {
            problems.warning(
                    matcher.at(),
                    path,
                    "EventBridge documents \"numeric\" for numbers from -5.0e9 to 5.0e9 only"
                            + (isTime(shape) ? ", and times in milliseconds are larger" : ""));
        }
    }

    private static boolean isTooLarge(Matcher.Numeric numeric, Shape shape) {
        return isTime(shape)
                || numeric.bounds().stream()
                        .anyMatch(bound -> bound.decimalValue().abs().compareTo(GREATEST) > 0);
    }

    private static boolean isTime(Shape shape) {
        return shape.hasFormat("epoch-millis");
    }
}
