package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.awsbatch.cli.schema.Fit;
import io.github.jsonschema2records.awsbatch.cli.schema.Place;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Selects the kinds of events by {@code detail-type}. */
final class KindSelection {

    static final String DETAIL_TYPE = "detail-type";

    private final JsonDocument d;
    private final Map<EventKind, Place> all = new LinkedHashMap<>();

    KindSelection(JsonDocument d, Iterable<EventKind> kinds) {
        this.d = d;
        kinds.forEach(kind -> all.put(kind, kind.root()));
    }

    Map<EventKind, Place> all() {
        return all;
    }

    /**
     * Returns the kinds that an object of the pattern selects. Without {@code detail-type} these are the known kinds,
     * since nothing can be said about the others. A misspelt kind selects the one that was probably meant.
     */
    Map<EventKind, Place> select(int at, Map<EventKind, Place> places) {
        int value = d.find(at, DETAIL_TYPE);
        List<Matcher> matchers = value >= 0 && d.isArray(value) ? matchers(value) : List.of();
        Map<EventKind, Place> selected = new LinkedHashMap<>();
        places.forEach((kind, place) -> {
            if (matchers.isEmpty() ? kind.isKnown() || places.size() == 1 : isSelected(kind, matchers)) {
                selected.put(kind, place);
            }
        });
        return selected.isEmpty() ? places : selected;
    }

    private List<Matcher> matchers(int array) {
        MatcherParser parser = new MatcherParser(d, new Problems(d));
        List<Matcher> matchers = new ArrayList<>();
        for (int i = d.first(array); i < d.end(array); i = d.next(i)) {
            @Nullable Matcher matcher = parser.parse(i, DETAIL_TYPE, Set.of());
            if (matcher != null) {
                matchers.add(matcher);
            }
        }
        return matchers;
    }

    private boolean isSelected(EventKind kind, List<Matcher> matchers) {
        @Nullable Place place = kind.root().member(DETAIL_TYPE);
        return place != null && matchers.stream().anyMatch(matcher -> isSelected(kind, place, matcher));
    }

    private boolean isSelected(EventKind kind, Place place, Matcher matcher) {
        Fit fit = place.shape().fit(matcher);
        String similar = similar(matcher);
        return kind.isKnown()
                ? fit == Fit.KNOWN || (similar != null && similar.equals(kind.detailType()))
                : fit == Fit.KNOWN || (fit == Fit.UNKNOWN && matcher.only() != null && similar == null);
    }

    /** Returns the known kind that is similar to an unknown one, or null. */
    private @Nullable String similar(Matcher matcher) {
        List<String> known = new ArrayList<>();
        for (EventKind kind : all.keySet()) {
            if (kind.detailType() != null) {
                known.add(kind.detailType());
            }
        }
        return matcher.only() instanceof JsonString name && !known.contains(name.value())
                ? Similar.value(name.value(), known)
                : null;
    }
}
