package io.github.jsonschema2records.generator.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names taken in one place, compared without case, since some disks do not tell {@code Url} from {@code URL}. */
final class NameScope {

    private final Map<String, String> taken = new HashMap<>();

    /** Takes a name for good; returns whether it was free. */
    boolean take(String name) {
        return taken.putIfAbsent(key(name), name) == null;
    }

    boolean isFree(String name) {
        return !taken.containsKey(key(name));
    }

    /** Takes the first free one of some names, or else the last with the least number that makes it free. */
    String takeFirst(List<String> names) {
        for (String name : names) {
            if (take(name)) {
                return name;
            }
        }
        String last = names.get(names.size() - 1);
        for (int i = 2; ; i++) {
            if (take(last + i)) {
                return last + i;
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
