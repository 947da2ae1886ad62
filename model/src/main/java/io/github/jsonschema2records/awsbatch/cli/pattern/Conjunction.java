package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The kinds of events in which all members of an object of a pattern can match. */
final class Conjunction {

    private final Problems problems;
    private final Map<String, Set<EventKind>> members = new LinkedHashMap<>();
    private Set<EventKind> kinds;

    Conjunction(Problems problems, Set<EventKind> kinds) {
        this.problems = problems;
        this.kinds = kinds;
    }

    /** Adds a member. Reports it if the members so far, but not this one, can match. */
    void add(int at, String path, Set<EventKind> others) {
        Set<EventKind> both = common(kinds, others);
        if (both.isEmpty() && !kinds.isEmpty() && !others.isEmpty()) {
            problems.error(
                    at, path, "no event can match: this is only in " + names(others) + ", but " + reason(others));
            return;
        }
        kinds = both;
        members.put(path, others);
    }

    private String reason(Set<EventKind> others) {
        for (Map.Entry<String, Set<EventKind>> member : members.entrySet()) {
            if (common(member.getValue(), others).isEmpty()) {
                return member.getKey() + " only in " + names(member.getValue());
            }
        }
        return "what is before it only in " + names(kinds);
    }

    static String names(Set<EventKind> kinds) {
        return Quoted.names(kinds.stream().map(EventKind::toString).toList(), "and");
    }

    private static Set<EventKind> common(Set<EventKind> some, Set<EventKind> others) {
        Set<EventKind> common = new LinkedHashSet<>(some);
        common.retainAll(others);
        return common;
    }

    Set<EventKind> kinds() {
        return kinds;
    }
}
