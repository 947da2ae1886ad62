package io.github.jsonschema2records.generator;

import java.util.Iterator;
import java.util.List;

/** The ways in which the collections of a caller break the rules. */
enum Trick {
    /** No rule is broken. As with all others, the caller changes the collections afterwards. */
    NONE,

    /** The array of {@code toArray} is kept. */
    OWN_ARRAY,

    /** The size is one more each time it is asked for. */
    GROWING_SIZE,

    /** The size is that of the largest collection. */
    HUGE_SIZE,

    /** The size is negative. */
    NEGATIVE_SIZE,

    /** The iterator ends too early, and says that there is more. */
    SHORT_ITERATOR,

    /** The iterator returns the items twice. */
    LONG_ITERATOR,

    /** An item goes away while the items are visited. */
    SHRINKING;

    int size(int size, int asked) {
        return switch (this) {
            case GROWING_SIZE -> size + asked;
            case HUGE_SIZE -> Integer.MAX_VALUE;
            case NEGATIVE_SIZE -> -1;
            default -> size;
        };
    }

    <T> Iterator<T> iterator(List<T> items) {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return trickedHasNext(next, items.size());
            }

            @Override
            public T next() {
                T item = items.get(Trick.this == LONG_ITERATOR ? next % items.size() : next);
                next++;
                if (Trick.this == SHRINKING && items.size() > 1) {
                    items.remove(items.size() - 1);
                }
                return item;
            }
        };
    }

    private boolean trickedHasNext(int next, int size) {
        return switch (this) {
            case SHORT_ITERATOR -> true;
            case LONG_ITERATOR -> next < 2 * size;
            default -> next < size;
        };
    }
}
