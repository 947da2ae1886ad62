package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonField;
import org.jspecify.annotations.Nullable;

/** What records of arrays have in common: an item that is absent is followed by none. */
public final class Tuple {

    private Tuple() {}

    /**
     * Refuses items after one that is absent, since no array has such.
     *
     * @param first the number of the first item that may be absent
     * @param items that item and all after it, null for one that is absent, last the list of the rest, or null if it is empty
     * @throws IllegalArgumentException if one is absent and a later one is not
     */
    public static void requireNoGap(int first, @Nullable Object... items) {
        int absent = -1;
        for (int i = 0; i < items.length; i++) {
            if (isAbsent(items[i])) {
                absent = absent < 0 ? i : absent;
            } else if (absent >= 0) {
                throw new IllegalArgumentException(
                        "item " + (first + absent) + " is absent, but not all items after it are");
            }
        }
    }

    private static boolean isAbsent(@Nullable Object item) {
        return item == null || (item instanceof JsonField<?> field && !field.isPresent());
    }
}
