package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.awsbatch.cli.schema.Place;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MaskedTokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Matches events with a pattern, and explains why others do not match. */
public final class PatternMatch {

    private static final int MOST_VALUES = 3;

    private final RulePattern pattern;
    private final List<EventKind> kinds;
    private final Ruler ruler;
    private final Map<Condition, Ruler> conditions = new LinkedHashMap<>();

    /** Creates a match of a pattern without errors. */
    public PatternMatch(RulePattern pattern, List<EventKind> kinds) {
        this.pattern = pattern;
        this.kinds = kinds;
        ruler = new Ruler(pattern.json());
        Condition.of(pattern.document(), pattern.at())
                .forEach(condition -> conditions.put(condition, new Ruler(condition.pattern())));
    }

    /** Returns the pattern. */
    public RulePattern pattern() {
        return pattern;
    }

    /** Returns the reasons why an event does not match, none if it does. Secret values are masked. */
    public List<String> reasons(JsonDocument event) {
        String json = new String(event.copy(0), StandardCharsets.UTF_8);
        if (ruler.matches(json)) {
            return List.of();
        }
        List<String> reasons = new ArrayList<>();
        conditions.forEach((condition, part) -> {
            if (!part.matches(json)) {
                reasons.add(reason(condition, event));
            }
        });
        return reasons.isEmpty() ? List.of("each part matches, but not in the same element of an array") : reasons;
    }

    private String reason(Condition condition, JsonDocument event) {
        if (condition.isAlternatives()) {
            return "no alternative of " + condition.name() + " matches";
        }
        List<Integer> values = new ArrayList<>();
        collect(event, 0, condition.path(), 0, values);
        if (values.isEmpty()) {
            collect(event, 0, condition.steps(), 0, values);
        }
        if (values.isEmpty()) {
            return condition.name() + " is absent";
        }
        String text = isSecret(condition.path()) || isSecret(condition.steps())
                ? MaskedTokens.MASK
                : values.stream()
                        .limit(MOST_VALUES)
                        .map(at -> event.isObject(at) ? "an object" : Quoted.of(event.data(at)))
                        .collect(Collectors.joining(", "));
        return condition.name() + " is " + text + (values.size() > MOST_VALUES ? ", ..." : "");
    }

    /** Collects the values at a path. Paths lead through arrays, as they do for EventBridge. */
    private static void collect(JsonDocument d, int at, List<String> path, int depth, List<Integer> values) {
        if (d.isArray(at)) {
            for (int i = d.first(at); i < d.end(at); i = d.next(i)) {
                collect(d, i, path, depth, values);
            }
        } else if (depth == path.size()) {
            values.add(at);
        } else if (d.isObject(at)) {
            int value = d.find(at, path.get(depth));
            if (value >= 0) {
                collect(d, value, path, depth + 1, values);
            }
        }
    }

    private boolean isSecret(List<String> path) {
        for (EventKind kind : kinds) {
            Place place = kind.at(path);
            if (place != null && (place.isSecret() || place.shape().isSecret())) {
                return true;
            }
        }
        return false;
    }
}
