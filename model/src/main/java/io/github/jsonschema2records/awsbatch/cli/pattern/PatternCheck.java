package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.awsbatch.cli.schema.Place;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a pattern against the schema. Walks through the pattern and, at once, through the schemas of all kinds of
 * events that the pattern can still match.
 */
final class PatternCheck {

    static final String OR = "$or";

    private final JsonDocument d;
    private final Problems problems;
    private final KindSelection selection;
    private final PathAdvice paths;
    private final ValueCheck values;

    PatternCheck(JsonDocument d, Problems problems, Iterable<EventKind> kinds) {
        this.d = d;
        this.problems = problems;
        selection = new KindSelection(d, kinds);
        paths = new PathAdvice(d, problems, kinds);
        values = new ValueCheck(d, problems, kinds);
    }

    /** Returns the kinds of events that the pattern can match. */
    Set<EventKind> check(int at) {
        if (!d.isObject(at)) {
            problems.error(at, "", "a pattern is an object, such as {\"source\": [\"aws.batch\"]}");
            return Set.of();
        }
        return object(at, "", selection.all());
    }

    /** Checks an object of which all members must match. Returns the kinds of events in which they can. */
    private Set<EventKind> object(int at, String path, Map<EventKind, Place> places) {
        if (d.count(at) == 0) {
            problems.error(at, path, "EventBridge refuses an empty object; leave the member out to match everything");
            return places.keySet();
        }
        Map<EventKind, Place> selected = path.isEmpty() ? selection.select(at, places) : places;
        Conjunction conjunction = new Conjunction(problems, selected.keySet());
        for (int i = d.first(at); i < d.end(at); i = d.next(i + 1)) {
            String name = d.string(i);
            if (name.equals(OR)) {
                conjunction.add(i, path(path, OR), alternatives(i + 1, path, selected));
            } else {
                boolean selects = path.isEmpty() && name.equals(KindSelection.DETAIL_TYPE);
                Set<EventKind> kinds = member(i, path(path, name), selects ? selection.all() : selected);
                conjunction.add(i, path(path, name), selects ? selected.keySet() : kinds);
            }
        }
        return conjunction.kinds();
    }

    private static String path(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }

    /** Checks {@code $or}, of which one alternative must match. */
    private Set<EventKind> alternatives(int at, String path, Map<EventKind, Place> places) {
        if (!d.isArray(at) || d.count(at) < 2) {
            problems.error(at, path(path, OR), "\"$or\" needs an array of two or more objects");
            return places.keySet();
        }
        Set<EventKind> kinds = new LinkedHashSet<>();
        for (int i = d.first(at); i < d.end(at); i = d.next(i)) {
            if (d.isObject(i)) {
                kinds.addAll(object(i, path, places));
            } else {
                problems.error(i, path(path, OR), "each alternative of \"$or\" is an object");
            }
        }
        return kinds;
    }

    private Set<EventKind> member(int name, String path, Map<EventKind, Place> places) {
        Map<EventKind, Place> declared = new LinkedHashMap<>();
        boolean hasMembers = false;
        for (Map.Entry<EventKind, Place> entry : places.entrySet()) {
            @Nullable Place place = entry.getValue().member(d.string(name));
            hasMembers |= place != null;
            if (place != null && place.isDeclared()) {
                declared.put(entry.getKey(), place);
            }
        }
        if (!declared.isEmpty()) {
            return value(name + 1, path, declared, places.keySet());
        }
        paths.report(name, path, places, hasMembers);
        Map<EventKind, Place> unknown = new LinkedHashMap<>();
        places.keySet().forEach(kind -> unknown.put(kind, Place.anything()));
        return value(name + 1, path, unknown, places.keySet());
    }

    /**
     * Checks the value of a member.
     *
     * @param declared the kinds that declare the member
     * @param kinds all kinds that the pattern can match so far; in the others, the member is absent
     */
    private Set<EventKind> value(int at, String path, Map<EventKind, Place> declared, Set<EventKind> kinds) {
        if (d.isObject(at)) {
            return object(at, path, declared);
        }
        if (d.isArray(at)) {
            return values.check(at, path, declared, kinds);
        }
        problems.error(at, path, "values are in an array: write [" + Quoted.of(d.data(at)) + "]");
        return kinds;
    }
}
