package io.github.jsonschema2records.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds duplicate member names of objects during tokenizing. Names are compared after unescaping.
 *
 * <p>The search has several stages. Most names only pass the first.
 * <ol>
 * <li>The tokenizer sets two of 63 bits for each name of an object. A name that sets a new bit is new.
 * <li>In a small object, any other name is compared with the names before it.
 * <li>A larger object gets a wide set of 1024 bits. Only a name whose bits are all set already is compared.
 * <li>If there are many such names, because the object is huge or its names were chosen by an attacker, all its names
 * are entered into {@link ObjectNames} when the object ends.
 * </ol>
 */
final class DuplicateNames {

    /** Kind of a name whose member must be removed from the tape. */
    static final int DROPPED = 15;

    /** Multiplier that spreads the bits of a word over the highest bits of the product. */
    static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** Largest number of tokens of a small object. It has at most half as many names. */
    private static final int FEW_TOKENS = 32;

    /** Size of a wide set in longs: sixteen with bits, and one with the number of doubtful names. */
    private static final int SET = 17;

    private static final int DOUBTS = 16;

    /**
     * Largest number of doubtful names that are compared with all names of a large object. With more, the table is
     * used.
     */
    private static final int MOST_DOUBTS = 8;

    private final JsonTokenizer t;
    private final boolean allowed;

    /** One wide set for each depth. It is in use if the set of names of the object at that depth has the sign bit. */
    private long[] wideSets = {};

    private @Nullable ObjectNames table;

    /** The first duplicate name, and the name it repeats. -1 if all names are different. */
    private int later = -1;

    private int earlier;

    /** True if members were marked as dropped. */
    boolean dropped;

    DuplicateNames(JsonTokenizer tokenizer, boolean allowed) {
        t = tokenizer;
        this.allowed = allowed;
    }

    /** Mixes one more word into a hash. The highest bits are the best. */
    static long hash(long hash, long word) {
        return (hash ^ word) * MULTIPLIER;
    }

    /** Returns at most two bits. The sign bit is never set, because it marks an object with a wide set. */
    static long bits(long hash) {
        return (1L << (hash >>> 58) | 1L << (hash >>> 52)) >>> 1;
    }

    /** Begins a new text. */
    void start() {
        dropped = false;
        later = -1;
    }

    /** Ends the text. Returns false if it has a duplicate name, which is reported to the tokenizer. */
    boolean finish() {
        if (dropped) {
            t.count = DroppedMembers.remove(t.tape, t.count);
        }
        if (later < 0) {
            return true;
        }
        int from = t.offset(later);
        String name = JsonText.beginning(t.json, from, from + t.length(later), JsonSyntax.LONGEST_NAME + 1);
        JsonSyntax.duplicateName(t, t.offset(earlier) - 1, from - 1, name);
        t.count = 0;
        return false;
    }

    /** Checks the last token, a name that sets no new bit in the set of its object. */
    void checkDoubtful(int object, long hash) {
        if (isSmall(object)) {
            compare(object);
            return;
        }
        int set = wideSet(object);
        if (wideSets[set + DOUBTS] <= MOST_DOUBTS && !isNew(set, hash)) {
            compareSometimes(object, set);
        }
    }

    /**
     * Checks the last token, a name that is in no set, because it has escapes, is not ASCII or stands at the very end
     * of the text.
     */
    void checkUnusual(int object) {
        if (!table().isPlain(t.count - 1)) {
            int set = wideSet(object);
            wideSets[set + DOUBTS] = MOST_DOUBTS + 1;
        } else if (isSmall(object)) {
            compare(object);
        } else {
            compareSometimes(object, wideSet(object));
        }
    }

    /** Checks the names of an object with a wide set after its last token. */
    void close(int object) {
        if (wideSets[t.depth * SET + DOUBTS] > MOST_DOUBTS) {
            table().enter(object);
        }
    }

    private boolean isSmall(int object) {
        return t.names >= 0 && t.count - object <= FEW_TOKENS;
    }

    /** Returns the index of the object's wide set. Creates the set if necessary, with all names but the last one. */
    private int wideSet(int object) {
        int set = t.depth * SET;
        if (t.names < 0) {
            return set;
        }
        if (set + SET > wideSets.length) {
            wideSets = Arrays.copyOf(wideSets, Math.max(2 * wideSets.length, set + SET));
        }
        Arrays.fill(wideSets, set, set + SET, 0);
        t.names = -1;
        for (int name = object + 1; name < t.count - 1; name = table().next(name)) {
            isNew(set, hash(name));
        }
        return set;
    }

    /** Returns whether a name sets a new bit in the wide set. */
    private boolean isNew(int set, long hash) {
        int at = set + (int) (hash >>> 60);
        long bits = 1L << (hash >>> 54) | 1L << (hash >>> 48) | 1L << (hash >>> 42);
        long before = wideSets[at];
        wideSets[at] = before | bits;
        return (before & bits) != bits;
    }

    /** Returns the hash of a plain name, or any number for another name. */
    private long hash(int name) {
        int at = t.offset(name);
        int quote = at + t.length(name);
        long hash = 0;
        for (; at + Long.BYTES <= quote; at += Long.BYTES) {
            hash = Long.rotateLeft(hash(hash, t.words.getLong(at)), 32);
        }
        return at + Long.BYTES > t.end ? 0 : hash(hash, t.words.getLong(at) & (-1L >>> ((7 - (quote - at)) << 3)));
    }

    private void compareSometimes(int object, int set) {
        if (++wideSets[set + DOUBTS] <= MOST_DOUBTS) {
            compare(object);
        }
    }

    /** Compares the last token, a name, with the names before it. */
    private void compare(int object) {
        int name = t.count - 1;
        for (int other = object + 1; other < name; other = table().next(other)) {
            if (isAlike(other, name) && table().same(other, name)) {
                addDuplicate(other, name);
            }
        }
    }

    private boolean isAlike(int other, int name) {
        return t.length(other) == t.length(name) && t.json[t.offset(other)] == t.json[t.offset(name)];
    }

    /** Returns the number of steps of the table, for tests. */
    long steps() {
        return table().steps();
    }

    private ObjectNames table() {
        ObjectNames existing = table;
        if (existing == null) {
            existing = new ObjectNames(t, this);
            table = existing;
        }
        return existing;
    }

    /**
     * Records two equal names.
     *
     * @param first the earlier name
     * @param second the later name
     */
    void addDuplicate(int first, int second) {
        if (allowed) {
            t.tape[first] |= (long) DROPPED << JsonTokenizer.KIND_SHIFT;
            dropped = true;
        } else if (later < 0 || second < later) {
            earlier = first;
            later = second;
        }
    }
}
