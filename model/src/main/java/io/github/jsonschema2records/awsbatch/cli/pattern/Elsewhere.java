package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.awsbatch.cli.schema.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the places of a name at the least depth. */
final class Elsewhere {

    private static final int DEEPEST = 6;
    private static final int MOST = 3;

    private Elsewhere() {}

    /** Returns paths that end with a name, all of the same length, as few names as possible. */
    static List<String> paths(String name, Set<EventKind> kinds) {
        Set<String> found = new LinkedHashSet<>();
        Map<String, Place> level = new LinkedHashMap<>();
        for (EventKind kind : kinds) {
            children("", kind.root(), level);
        }
        for (int depth = 0; depth < DEEPEST && found.isEmpty() && !level.isEmpty(); depth++) {
            Map<String, Place> next = new LinkedHashMap<>();
            level.forEach((path, place) -> {
                if (path.equals(name) || path.endsWith("." + name)) {
                    found.add(path);
                }
                children(path + ".", place, next);
            });
            level = next;
        }
        return found.stream().limit(MOST).toList();
    }

    private static void children(String prefix, Place place, Map<String, Place> into) {
        for (String name : place.shape().names()) {
            Place child = place.member(name);
            if (child != null) {
                into.putIfAbsent(prefix + name, child);
            }
        }
    }
}
