package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonField;
import io.github.jsonschema2records.runtime.JsonModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares and hashes values of recursive types without recursion, since they may be nested to any depth. Values inside
 * them that are not of such a type are compared by their own methods.
 */
public final class Nested {

    private static final int PRIME = 31;

    private Nested() {}

    /** Returns whether two values are equal: of one class, with equal parts. */
    public static boolean equal(Object one, Object other) {
        Pairs pairs = new Pairs();
        pairs.addParts(one, other);
        while (pairs.hold && !pairs.open.isEmpty()) {
            pairs.compare(pairs.open.pop(), pairs.open.pop());
        }
        return pairs.hold;
    }

    /** Returns a hash code for {@link #equal}. */
    public static int hash(Object value) {
        Weights weights = new Weights();
        weights.open.push(value);
        weights.factors.push(1);
        while (!weights.open.isEmpty()) {
            weights.add(weights.open.pop(), weights.factors.pop());
        }
        return weights.sum;
    }

    /** Returns the parts of a value, or null if it is not of a recursive type. */
    @SuppressWarnings("unchecked") // It is the codec of the value.
    private static @Nullable Object @Nullable [] parts(Object value) {
        return value instanceof JsonModel model && model.jsonCodec() instanceof Codec<?> codec
                ? ((Codec<Object>) codec).parts(value)
                : null;
    }

    /** Pairs of values that have to be equal. */
    private static final class Pairs {
        final Deque<Object> open = new ArrayDeque<>();
        boolean hold = true;

        /** Adds a pair. Two values of which one or both are null are decided at once. */
        void add(@Nullable Object one, @Nullable Object other) {
            if (one == null || other == null) {
                hold &= one == other;
            } else if (one != other) {
                open.push(other);
                open.push(one);
            }
        }

        void compare(Object one, Object other) {
            if (one instanceof List<?> list) {
                hold = other instanceof List<?> that && list.size() == that.size();
                if (hold) {
                    addItems(list, (List<?>) other);
                }
            } else if (one instanceof Map<?, ?> map) {
                hold = other instanceof Map<?, ?> that && map.size() == that.size();
                if (hold) {
                    addMembers(map, (Map<?, ?>) other);
                }
            } else if (one instanceof Set<?> set) {
                hold = other instanceof Set<?> that && set.size() == that.size();
                if (hold) {
                    addMatching(set, (Set<?>) other);
                }
            } else if (one instanceof JsonField<?> field) {
                hold = other instanceof JsonField<?> that && field.isPresent() == that.isPresent();
                if (hold) {
                    add(field.orNull(), ((JsonField<?>) other).orNull());
                }
            } else {
                addParts(one, other);
            }
        }

        void addParts(Object one, Object other) {
            @Nullable Object[] parts = one.getClass() == other.getClass() ? parts(one) : null;
            @Nullable Object[] others = parts == null ? null : parts(other);
            if (parts == null || others == null) {
                hold = one.equals(other);
                return;
            }
            for (int i = 0; i < parts.length; i++) {
                add(parts[i], others[i]);
            }
        }

        private void addItems(List<?> items, List<?> others) {
            Iterator<?> other = others.iterator();
            for (Object item : items) {
                add(item, other.next());
            }
        }

        private void addMembers(Map<?, ?> members, Map<?, ?> others) {
            for (Map.Entry<?, ?> member : members.entrySet()) {
                Object other = others.get(member.getKey());
                hold &= other != null || others.containsKey(member.getKey());
                add(member.getValue(), other);
            }
        }

        /** Pairs each item of a set with the item of the other set that can be equal to it. */
        private void addMatching(Set<?> items, Set<?> others) {
            Map<Integer, List<Object>> byHash = new HashMap<>();
            for (Object other : others) {
                List<Object> alike = byHash.get(other.hashCode());
                if (alike == null) {
                    alike = new ArrayList<>(1);
                    byHash.put(other.hashCode(), alike);
                }
                alike.add(other);
            }
            for (Object item : items) {
                List<Object> candidates = byHash.getOrDefault(item.hashCode(), List.of());
                if (candidates.size() == 1) {
                    add(item, candidates.get(0));
                } else {
                    hold &= candidates.contains(item);
                }
            }
        }
    }

    /** Values whose hash codes are added up. Each has a factor that depends on its place. */
    private static final class Weights {
        final Deque<Object> open = new ArrayDeque<>();
        final Deque<Integer> factors = new ArrayDeque<>();
        int sum;

        void add(Object value, int factor) {
            @Nullable Object[] parts = null;
            if (value instanceof List<?> list) {
                sum += factor * list.size();
                int place = factor;
                for (Object item : list) {
                    push(item, place = PRIME * place + 2);
                }
            } else if (value instanceof Map<?, ?> map) {
                sum += factor * map.size();
                for (Map.Entry<?, ?> member : map.entrySet()) {
                    push(member.getValue(), PRIME * factor + (member.getKey().hashCode() << 1));
                }
            } else if (value instanceof Set<?> set) {
                sum += factor * set.size();
                for (Object item : set) {
                    push(item, PRIME * factor);
                }
            } else if (value instanceof JsonField<?> field) {
                sum += factor * (field.isPresent() ? 5 : 3);
                push(field.orNull(), PRIME * factor);
            } else if ((parts = parts(value)) != null) {
                int place = factor;
                for (Object part : parts) {
                    push(part, place = PRIME * place + 2);
                }
            } else {
                sum += factor * value.hashCode();
            }
        }

        private void push(@Nullable Object value, int factor) {
            if (value != null) {
                open.push(value);
                factors.push(factor);
            }
        }
    }
}
