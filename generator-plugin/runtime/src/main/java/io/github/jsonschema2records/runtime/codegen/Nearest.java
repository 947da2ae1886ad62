package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.StringTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known name that is most similar to an unknown one. The distance is the number of characters that are
 * inserted, deleted, replaced or exchanged with their neighbour, ignoring case. The first of several equally similar
 * names wins.
 */
public final class Nearest {

    static final int LONGEST = 64;
    private static final int FARTHEST = 3;

    private final String unknown;
    private @Nullable String nearest;

    /** Only names with a smaller distance are accepted. */
    private int distance;

    Nearest(String unknown) {
        this.unknown = unknown;
        distance = unknown.length() > LONGEST ? 0 : Math.min(FARTHEST, Math.max(1, unknown.length() / 3)) + 1;
    }

    /** Returns the most similar of some known names, or null if none is similar. */
    public static @Nullable String of(String unknown, StringTable known) {
        Nearest nearest = new Nearest(unknown);
        for (int i = 0; i < known.size(); i++) {
            nearest.consider(known.string(i));
        }
        return nearest.name();
    }

    void consider(String known) {
        if (Math.abs(known.length() - unknown.length()) < distance && known.length() <= LONGEST) {
            int d = distance(known);
            if (d < distance) {
                distance = d;
                nearest = known;
            }
        }
    }

    /** Returns the most similar name, or null if none is similar. */
    @Nullable
    String name() {
        return nearest;
    }

    /** Computes the distance row by row. Stops as soon as the distance cannot become small enough. */
    private int distance(String known) {
        int width = known.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= unknown.length(); i++) {
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
        char a = fold(unknown.charAt(i - 1));
        char b = fold(known.charAt(j - 1));
        int steps = Math.min(last[j - 1] + (a == b ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a == fold(known.charAt(j - 2)) && b == fold(unknown.charAt(i - 2));
        return exchanged ? Math.min(steps, before[j - 2] + 1) : steps;
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
