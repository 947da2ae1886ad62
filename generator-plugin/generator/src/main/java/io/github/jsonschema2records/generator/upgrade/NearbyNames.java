package io.github.jsonschema2records.generator.upgrade;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that was probably meant: the one with the least edit distance, without regard to case and a leading
 * {@code $}. The limits are strict, since unknown keywords are legal: one change in a short name, two in a long one,
 * and short names must begin with the same character.
 */
public final class NearbyNames {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private NearbyNames() {}

    /** Returns the nearest of some names, the first of equally near ones, or null if none is near. */
    public static @Nullable String nearest(String seen, Collection<String> names) {
        String nearest = null;
        int distance = Integer.MAX_VALUE;
        String wrong = bare(seen);
        for (String name : names) {
            String right = bare(name);
            int most = Math.min(allowed(wrong, right), distance - 1);
            int found = NameDistance.of(wrong, right, most);
            if (found <= most) {
                nearest = name;
                distance = found;
            }
        }
        return nearest;
    }

    private static int allowed(String seen, String name) {
        int length = Math.min(seen.length(), name.length());
        if (length >= LONG) {
            return 2;
        }
        return name.length() >= SHORTEST && length > 0 && seen.charAt(0) == name.charAt(0) ? 1 : 0;
    }

    private static String bare(String name) {
        return (name.startsWith("$") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }
}
