package io.github.jsonschema2records.generator.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names taken in one place, compared without case, since some disks do not tell {@code Url} from {@code URL}. */
final class NameScope {

    private final Map<String, String> taken = new HashMap<>();
    private final Set<String> exactly = new HashSet<>();
    private final Set<String> forbidden = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Keeps a name from being taken, but not those that differ from it in the case of letters. */
    void forbid(String name) {
        forbidden.add(name);
    }

    /** Takes a name for good; returns whether it was free. */
    boolean take(String name) {
        return !forbidden.contains(name) && taken.putIfAbsent(key(name), name) == null && exactly.add(name);
    }

    /** Takes a name that becomes no file's, so that only the very same one is in its way. */
    boolean takeExactly(String name) {
        if (forbidden.contains(name)) {
            return false;
        }
        taken.putIfAbsent(key(name), name);
        return exactly.add(name);
    }

    boolean isFree(String name) {
        return !forbidden.contains(name) && !taken.containsKey(key(name));
    }

    /** Takes the first free one of some names, or else the last with the least number that makes it free. */
    String takeFirst(List<String> names) {
        return takeFirst(names, Set.of());
    }

    /** The same, but for names that are forbidden. */
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
