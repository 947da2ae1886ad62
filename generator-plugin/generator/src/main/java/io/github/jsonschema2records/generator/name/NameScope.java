package io.github.jsonschema2records.generator.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names used in one place. They are compared without case, since some file systems do not distinguish {@code Url}
 * from {@code URL}.
 */
final class NameScope {

    private final Map<String, String> usedNames = new HashMap<>();
    private final Set<String> exactly = new HashSet<>();
    private final Set<String> forbidden = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Forbids a name, but not names that differ from it in case. */
    void forbid(String name) {
        forbidden.add(name);
    }

    /** Takes a name if it is free. Returns whether it was. */
    boolean take(String name) {
        return !forbidden.contains(name) && usedNames.putIfAbsent(key(name), name) == null && exactly.add(name);
    }

    /** Takes a name that is not the name of a file, so that only an identical name prevents it. */
    boolean takeExactly(String name) {
        if (forbidden.contains(name)) {
            return false;
        }
        usedNames.putIfAbsent(key(name), name);
        return exactly.add(name);
    }

    boolean isFree(String name) {
        return !forbidden.contains(name) && !usedNames.containsKey(key(name));
    }

    /** Takes the first free name of a list, or else the last name with the least number that makes it free. */
    String takeFirst(List<String> names) {
        return takeFirst(names, Set.of());
    }

    /** Does the same, without the forbidden names. */
    String takeFirst(List<String> names, Set<String> forbidden) {
        for (String name : names) {
            if (!forbidden.contains(name) && take(name)) {
                return name;
            }
        }
        String last = names.get(names.size() - 1);
        for (int i = numbers.getOrDefault(last, 2); ; i++) {
            if (!forbidden.contains(last + i) && take(last + i)) {
                numbers.put(last, i + 1);
                return last + i;
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
