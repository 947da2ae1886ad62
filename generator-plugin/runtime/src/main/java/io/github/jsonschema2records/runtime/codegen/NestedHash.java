package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonField;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hash code of a nested value: the sum of the hash codes of all values in it, each multiplied by an odd factor that
 * depends on its place. So the order of the members of a map and of the items of a set makes no difference.
 */
final class NestedHash {

    private static final int PRIME = 31;

    /** Values that are still to be added, and their factors. */
    private Object[] open = new Object[16];

    private int[] factors = new int[16];
    private int size;
    private int sum;

    int of(Object whole) {
        push(whole, 1);
        while (size > 0) {
            size--;
            add(open[size], factors[size]);
        }
        return sum;
    }

    private void push(@Nullable Object value, int factor) {
        if (value == null) {
            return;
        }
        if (size == open.length) {
            open = Arrays.copyOf(open, 2 * size);
            factors = Arrays.copyOf(factors, 2 * size);
        }
        open[size] = value;
        factors[size++] = factor;
    }

    private void add(Object value, int factor) {
        @Nullable Object @Nullable [] parts = DeepEquality.parts(value);
        if (parts != null) {
            pushAll(Arrays.asList(parts), factor);
        } else if (value instanceof List<?> list) {
            sum += factor * (list.size() + 1);
            pushAll(list, factor);
        } else if (value instanceof Map<?, ?> map) {
            sum += factor * (map.size() + 1);
            for (Map.Entry<?, ?> member : map.entrySet()) {
                push(member.getValue(), PRIME * factor + 2 * member.getKey().hashCode());
            }
        } else if (value instanceof Set<?> set) {
            sum += factor * (set.size() + 1);
            for (Object item : set) {
                push(item, PRIME * factor);
            }
        } else if (value instanceof JsonField<?> field) {
            sum += factor * Boolean.hashCode(field.isPresent());
            push(field.orNull(), factor);
        } else {
            sum += factor * value.hashCode();
        }
    }

    private void pushAll(List<?> values, int factor) {
        int place = factor;
        for (Object value : values) {
            place = PRIME * place + 2;
            push(value, place);
        }
    }
}
