package io.github.jsonschema2records.generator.upgrade;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that was meant: the one with the fewest characters inserted, deleted, replaced or exchanged with their
 * neighbour, whatever the case and a leading {@code $}. Strict, since a keyword that nobody knows is legal: one change in a
 * short name, two in a long one, and short names begin alike.
 */
public final class NearbyNames {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private NearbyNames() {}

    /** The nearest of some names, the first of equally near ones, or null where none is near. */
    public static @Nullable String nearest(String seen, Collection<String> names) {
        String nearest = null;
        int distance = Integer.MAX_VALUE;
        for (String name : names) {
            int found = distance(bare(seen), bare(name));
            if (found < distance && found <= allowed(bare(seen), bare(name))) {
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

    private static int distance(String left, String right) {
        int[][] steps = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cell(left, right, steps, i, j);
            }
        }
        return steps[left.length()][right.length()];
    }

    private static int cell(String left, String right, int[][] steps, int i, int j) {
        char a = left.charAt(i - 1);
        char b = right.charAt(j - 1);
        int fewest = Math.min(steps[i - 1][j - 1] + (a == b ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a == right.charAt(j - 2) && b == left.charAt(i - 2);
        return exchanged ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
