package io.github.jsonschema2records.runtime;

import java.util.Arrays;

/**
 * Compares values of one document: with the equality of JSON Schema, and with a total order that agrees with it. Many
 * items are searched for duplicates by sorting them by hash, and those with equal hashes by value. So the search is fast
 * even for items whose hashes were chosen to be equal.
 *
 * <p>A comparison costs at most a small multiple of the smaller value, so one large item among many small ones is cheap:
 * values are ordered by their numbers of tokens first, strings by their lengths, and names of objects by the sum of
 * their lengths.
 *
 * <p>Objects are compared by their members, sorted by name. Pairs of values that are still to be compared are on a
 * stack, so there is no recursion.
 */
final class TapeComparison {

    /** Number of items or members up to which comparing all pairs is cheaper than sorting. */
    private static final int FEW = 12;

    /** The beginnings of a large array that are searched have lengths of this number, times powers of the growth. */
    private static final int SHORTEST = 16;

    private static final int GROWTH = 8;

    private final JsonDocument document;
    private final TokenOrder values = new Values();
    private final TokenOrder names = new Names();
    private final TapeScalars scalars;
    private final TapeHash hash;
    private int[] pairs = new int[16];
    private int top;

    /** Number of pairs of values compared; never reset. */
    private long steps;

    TapeComparison(JsonDocument document) {
        this.document = document;
        scalars = new TapeScalars(document);
        hash = new TapeHash(document);
    }

    /** Returns the number of pairs of values and of bytes compared, for tests. */
    long steps() {
        return steps + scalars.steps();
    }

    boolean equal(int a, int b) {
        return compare(a, b, false) == 0;
    }

    /** Returns the first item, in the order of the array, that equals an earlier one, or -1. */
    int duplicate(int array) {
        int count = document.count(array);
        return count <= FEW ? duplicateOfFew(array) : duplicateOfMany(array, count);
    }

    private int duplicateOfFew(int array) {
        int end = document.end(array);
        for (int item = document.first(array); item < end; item = document.next(item)) {
            for (int earlier = document.first(array); earlier < item; earlier = document.next(earlier)) {
                if (equal(earlier, item)) {
                    return item;
                }
            }
        }
        return -1;
    }

    /** Searches longer and longer beginnings of the array, so that an early duplicate ends the search. */
    private int duplicateOfMany(int array, int count) {
        int first = -1;
        int size = 0;
        while (first < 0 && size < count) {
            size = (int) Math.min((long) Math.max(size, SHORTEST) * GROWTH, count);
            int[] items = new int[size];
            fill(items, document.first(array), 0);
            first = firstDuplicate(items);
        }
        return first;
    }

    /** Sorts items by their hashes, and only those with equal hashes by their values. */
    private int firstDuplicate(int[] items) {
        long[] hashes = new long[items.length];
        for (int i = 0; i < items.length; i++) {
            hashes[i] = (long) hash.of(items[i]) << Integer.SIZE | i;
        }
        Arrays.sort(hashes);
        int first = -1;
        int from = 0;
        for (int to = 1; to <= hashes.length; to++) {
            if (to == hashes.length || hashes[to] >> Integer.SIZE != hashes[from] >> Integer.SIZE) {
                int repeated = to - from > 1 ? firstRepeated(values.sort(tokens(items, hashes, from, to))) : -1;
                first = first < 0 || (repeated >= 0 && repeated < first) ? repeated : first;
                from = to;
            }
        }
        return first;
    }

    private static int[] tokens(int[] items, long[] hashes, int from, int to) {
        int[] tokens = new int[to - from];
        for (int i = from; i < to; i++) {
            tokens[i - from] = items[(int) hashes[i]];
        }
        return tokens;
    }

    /** Returns the lowest token that equals the one before it, or -1. */
    private int firstRepeated(int[] sorted) {
        int first = -1;
        for (int i = 1; i < sorted.length; i++) {
            if ((first < 0 || sorted[i] < first) && compare(sorted[i - 1], sorted[i], true) == 0) {
                first = sorted[i];
            }
        }
        return first;
    }

    /** Returns the tokens of the names of an object. */
    private int[] names(int object, int count) {
        int[] children = new int[count];
        fill(children, document.first(object), 1);
        return children;
    }

    /**
     * Fills an array with the tokens of items ({@code step} 0) or names ({@code step} 1) from a first one on. Returns
     * the token after them.
     */
    private int fill(int[] children, int first, int step) {
        int at = first;
        for (int i = 0; i < children.length; i++) {
            children[i] = at;
            at = document.next(at + step);
        }
        return at;
    }

    /**
     * Compares two values. The order depends only on the values, not on their notation, so it is total.
     *
     * @param ordered false if only equality matters
     */
    private int compare(int a, int b, boolean ordered) {
        top = 0;
        int order = compareOne(a, b, ordered);
        while (order == 0 && top > 0) {
            top -= 2;
            order = compareOne(pairs[top], pairs[top + 1], ordered);
        }
        return order;
    }

    private int compareOne(int a, int b, boolean ordered) {
        steps++;
        int kind = rank(a);
        int order = kind - rank(b);
        if (order != 0 || kind < Kind.INTEGER) {
            return order;
        }
        if (kind == Kind.INTEGER) {
            return scalars.compareNumbers(a, b);
        }
        if (kind == Kind.STRING) {
            return scalars.compareStrings(a, b);
        }
        int tokens = (document.end(a) - a) - (document.end(b) - b);
        if (tokens != 0) {
            return tokens;
        }
        return kind == Kind.ARRAY ? compareArrays(a, b) : compareObjects(a, b, ordered);
    }

    private int rank(int at) {
        int kind = document.kind(at);
        return kind == Kind.DECIMAL || kind == Kind.ESCAPED_STRING ? kind - 1 : kind;
    }

    private int compareArrays(int a, int b) {
        int order = document.count(a) - document.count(b);
        if (order == 0) {
            pushChildren(a, b, 0);
        }
        return order;
    }

    private int compareObjects(int a, int b, boolean ordered) {
        int countA = document.count(a);
        int countB = document.count(b);
        int order = countA - countB;
        if (order != 0) {
            return order;
        }
        if (!ordered && sameNames(a, b)) {
            pushChildren(a, b, 1);
            return 0;
        }
        order = scalars.compareNameSizes(a, b);
        if (order != 0) {
            return order;
        }
        int[] namesA = names.sort(names(a, countA));
        int[] namesB = names.sort(names(b, countB));
        for (int i = 0; order == 0 && i < namesA.length; i++) {
            order = scalars.compareStrings(namesA[i], namesB[i]);
        }
        for (int i = 0; order == 0 && i < namesA.length; i++) {
            push(namesA[i] + 1, namesB[i] + 1);
        }
        return order;
    }

    /**
     * Returns whether two objects with equally many members have the same names in the same order, so no sorting is
     * needed.
     */
    private boolean sameNames(int a, int b) {
        int end = document.end(a);
        int nameB = document.first(b);
        for (int nameA = document.first(a); nameA < end; nameA = document.next(nameA + 1)) {
            if (scalars.compareStrings(nameA, nameB) != 0) {
                return false;
            }
            nameB = document.next(nameB + 1);
        }
        return true;
    }

    /** Pushes the values of two containers of the same size. For objects {@code step} is 1. */
    private void pushChildren(int a, int b, int step) {
        int end = document.end(a);
        int atA = document.first(a) + step;
        int atB = document.first(b) + step;
        while (atA < end) {
            push(atA, atB);
            atA = document.next(atA) + step;
            atB = document.next(atB) + step;
        }
    }

    private void push(int a, int b) {
        if (top == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * top);
        }
        pairs[top++] = a;
        pairs[top++] = b;
    }

    /** Order of values. */
    private final class Values extends TokenOrder {
        @Override
        int compare(int a, int b) {
            return TapeComparison.this.compare(a, b, true);
        }
    }

    /** Order of names and other strings. */
    private final class Names extends TokenOrder {
        @Override
        int compare(int a, int b) {
            return scalars.compareStrings(a, b);
        }
    }
}
