package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonField;
import org.jspecify.annotations.Nullable;

/** Checks of records that represent arrays with {@code prefixItems}. */
public final class Tuple {

    private Tuple() {}

    /**
     * Checks that no item follows an absent one, since no JSON array has gaps.
     *
     * @param first the number of the first optional item
     * @param items this item and all later ones, null if absent; the last one is the list of the remaining items, or
     * null if it is empty
     * @throws IllegalArgumentException if an item is absent and a later one is present
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
