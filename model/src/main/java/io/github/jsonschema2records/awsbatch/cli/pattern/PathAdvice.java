package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.awsbatch.cli.schema.Place;
import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Explains a path that the schema does not declare. */
final class PathAdvice {

    private final JsonDocument d;
    private final Problems problems;
    private final Iterable<EventKind> kinds;

    PathAdvice(JsonDocument d, Problems problems, Iterable<EventKind> kinds) {
        this.d = d;
        this.problems = problems;
        this.kinds = kinds;
    }

    /**
     * Reports a path.
     *
     * @param name the token of its last name
     * @param places the places of the object around it
     * @param hasMembers whether there can be members at all
     */
    void report(int name, String path, Map<EventKind, Place> places, boolean hasMembers) {
        if (!hasMembers) {
            String parent = path.substring(0, path.lastIndexOf('.'));
            problems.error(name, path, parent + " is not an object and has no members");
            return;
        }
        String last = d.string(name).replaceFirst("^\\$\\.", ""); // A JSONPath.
        Set<EventKind> owners = owners(path);
        if (last.contains(".") && isDeclared(path.replace("$.", ""), places.keySet())) {
            problems.warning(name, path, "write members inside of each other: " + nested(last));
        } else if (owners.isEmpty()) {
            unknown(name, path, last, places);
        } else {
            problems.error(
                    name,
                    path,
                    "this is only in " + Conjunction.names(owners) + ", but \"detail-type\" selects "
                            + Conjunction.names(places.keySet()));
        }
    }

    /** Reports a name that no kind declares at this path: misspelt, at the wrong place, in other words, or new. */
    private void unknown(int name, String path, String last, Map<EventKind, Place> places) {
        Set<String> siblings = new TreeSet<>();
        places.values().forEach(place -> siblings.addAll(place.shape().names()));
        String misspelt = Similar.name(last, siblings);
        if (misspelt != null) {
            suggest(Severity.ERROR, name, path, "not in the schema", Quoted.of(misspelt), misspelt);
            return;
        }
        List<String> elsewhere = Elsewhere.paths(last, places.keySet());
        String similar = Similar.value(last, siblings);
        if (!elsewhere.isEmpty()) {
            String paths = Quoted.names(elsewhere, "or");
            suggest(Severity.ERROR, name, path, "not in the schema", paths, elsewhere.get(0));
        } else if (similar != null) {
            suggest(Severity.WARNING, name, path, "not known to the schema", Quoted.of(similar), similar);
        } else {
            String other = places.keySet().stream().filter(EventKind::isKnown).count() > 1
                    ? ", or it is in events of a \"detail-type\" that the pattern does not name"
                    : "";
            problems.warning(name, path, "not known to the schema; AWS may have added it" + other);
        }
    }

    private void suggest(Severity severity, int name, String path, String fault, String meant, String suggestion) {
        problems.add(severity, name, path, fault + ", did you mean " + meant + "?", suggestion);
    }

    /** Returns the kinds that declare a path. */
    private Set<EventKind> owners(String path) {
        Set<EventKind> owners = new LinkedHashSet<>();
        for (EventKind kind : kinds) {
            if (kind.isKnown() && kind.at(steps(path)) != null) {
                owners.add(kind);
            }
        }
        return owners;
    }

    private static boolean isDeclared(String path, Set<EventKind> kinds) {
        return kinds.stream().anyMatch(kind -> kind.at(steps(path)) != null);
    }

    private static List<String> steps(String path) {
        return List.of(path.split("\\.", -1));
    }

    private static String nested(String dotted) {
        String text = "[...]";
        List<String> steps = steps(dotted);
        for (int i = steps.size() - 1; i > 0; i--) {
            text = "{" + Quoted.of(steps.get(i)) + ": " + text + "}";
        }
        return Quoted.of(steps.get(0)) + ": " + text;
    }
}
