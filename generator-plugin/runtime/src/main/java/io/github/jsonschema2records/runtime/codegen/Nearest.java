package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.StringTable;
import org.jspecify.annotations.Nullable;

/**
 * The known name nearest to one that is not known: the fewest characters inserted, deleted, replaced or exchanged with
 * their neighbour, whatever their case. Of equally near ones the first.
 */
final class Nearest {

    private static final int LONGEST = 64;
    private static final int FARTHEST = 3;

    private final String seen;
    private @Nullable String nearest;

    /** Only what is nearer counts. */
    private int distance;

    Nearest(String seen) {
        this.seen = seen;
        distance = seen.length() > LONGEST ? 0 : Math.min(FARTHEST, Math.max(1, seen.length() / 3)) + 1;
    }

    static @Nullable String of(String seen, StringTable known) {
        Nearest nearest = new Nearest(seen);
        for (int i = 0; i < known.size(); i++) {
            nearest.consider(known.string(i));
        }
        return nearest.name();
    }

    void consider(String known) {
        if (Math.abs(known.length() - seen.length()) < distance && known.length() <= LONGEST) {
            int d = distance(known);
            if (d < distance) {
                distance = d;
                nearest = known;
            }
        }
    }

    /** The nearest of those considered; null if none is near. */
    @Nullable
    String name() {
        return nearest;
    }

    /** Row by row through the table of distances between beginnings; gives up where it cannot become near any more. */
    private int distance(String known) {
        int width = known.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= seen.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                row[j] = cell(known, i, j, before, last, row);
                least = Math.min(least, row[j]);
            }
            if (least >= distance) {
                return distance;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[width - 1];
    }

    private int cell(String known, int i, int j, int[] before, int[] last, int[] row) {
        char a = fold(seen.charAt(i - 1));
        char b = fold(known.charAt(j - 1));
        int steps = Math.min(last[j - 1] + (a == b ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a == fold(known.charAt(j - 2)) && b == fold(seen.charAt(i - 2));
        return exchanged ? Math.min(steps, before[j - 2] + 1) : steps;
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
