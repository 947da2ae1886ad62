package io.github.jsonschema2records.awsbatch.cli.pattern;

import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.codegen.Nearest;
import java.util.Collection;
import java.util.Locale;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/** Finds the known name that was probably meant. */
final class Similar {

    private static final int SHORTEST_PART = 4;
    private static final int LONGEST = 1000;

    private Similar() {}

    /**
     * Returns the name that is equal but for case and separators, else the one with the fewest typing errors, or null.
     */
    static @Nullable String name(String unknown, Collection<String> known) {
        for (String name : known) {
            if (letters(name).equals(letters(unknown))) {
                return name;
            }
        }
        return Nearest.of(unknown, new StringTable(known.toArray(new String[0])));
    }

    /**
     * Returns the value that is similar as a name, else the one that contains the unknown value or is a part of it,
     * else the one that begins in the same way; or null.
     */
    static @Nullable String value(String unknown, Collection<String> known) {
        String similar = name(unknown, known);
        if (similar != null) {
            return similar;
        }
        String contained = best(unknown, known, Similar::contained);
        return contained != null ? contained : best(unknown, known, Similar::begun);
    }

    /** Returns the value with the highest score, the shortest of several; or null. */
    private static @Nullable String best(
            String unknown, Collection<String> known, ToIntBiFunction<String, String> score) {
        String best = null;
        int highest = 0;
        for (String name : known) {
            int common = score.applyAsInt(letters(unknown), letters(name));
            boolean isShorter = best != null && common == highest && name.length() < best.length();
            if (common > highest || isShorter) {
                best = name;
                highest = common;
            }
        }
        return best;
    }

    /** Returns a higher score for values whose lengths are more similar. */
    private static int contained(String one, String other) {
        boolean isPart = one.contains(other) || other.contains(one);
        int difference = Math.abs(one.length() - other.length());
        return isPart && Math.min(one.length(), other.length()) >= SHORTEST_PART ? LONGEST - difference : 0;
    }

    private static int begun(String one, String other) {
        int length = 0;
        while (length < one.length() && length < other.length() && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length < SHORTEST_PART ? 0 : length;
    }

    private static String letters(String name) {
        return name.replaceAll("[-_ .]", "").toLowerCase(Locale.ROOT);
    }
}
