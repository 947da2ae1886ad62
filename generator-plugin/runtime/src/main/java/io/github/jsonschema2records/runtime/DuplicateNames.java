package io.github.jsonschema2records.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds members of the same name while objects are tokenized. Names are the same if they are equal after unescaping.
 *
 * <p>It is a cascade, of which most names pass the first step only:
 *
 * <ol>
 *   <li>The tokenizer sets two of 63 bits for each name of an object. A name that sets a new one is new.
 *   <li>In a small object any other name is compared with those before it.
 *   <li>A larger object gets a wide set of 1024 bits. Few names find all of their bits set in it; they are compared.
 *   <li>If there are more than a few of these, because the object is huge or somebody chose its names so, all of its names
 *       are entered into a {@link ObjectNames} when it is closed.
 * </ol>
 */
final class DuplicateNames {

    /** The kind of a name whose member is to be taken off the tape. */
    static final int DROPPED = 15;

    /** Spreads the bits of a product over its highest ones. */
    static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** An object of that many tokens is small: it has at most half as many names. */
    private static final int FEW_TOKENS = 32;

    /** A wide set in longs: sixteen of bits, then the number of doubts. */
    private static final int SET = 17;

    private static final int DOUBTS = 16;

    /** How often the names of a large object are looked through; with more doubts it is left to the table. */
    private static final int MOST_DOUBTS = 8;

    private final JsonTokenizer t;
    private final boolean allowed;

    /** One wide set for each depth, of use while the object of that depth has the sign bit in its set of names. */
    private long[] wideSets = {};

    private @Nullable ObjectNames table;

    /** The first name that is there already, and where it was before; -1 if all are different. */
    private int later = -1;

    private int earlier;

    /** Whether members have been marked as dropped. */
    private boolean dropped;

    DuplicateNames(JsonTokenizer tokenizer, boolean allowed) {
        t = tokenizer;
        this.allowed = allowed;
    }

    /** A hash of one more word, whose highest bits are the best. */
    static long hash(long hash, long word) {
        return (hash ^ word) * MULTIPLIER;
    }

    /** At most two bits; never the sign bit, which marks an object with a wide set. */
    static long bits(long hash) {
        return (1L << (hash >>> 58) | 1L << (hash >>> 52)) >>> 1;
    }

    /** A new text. */
    void start() {
        dropped = false;
        later = -1;
    }

    /** The end of the text: its names are acceptable, or the tokenizer notes why not. */
    boolean finish() {
        if (dropped) {
            t.count = DroppedMembers.remove(t.tape, t.count);
        }
        if (later < 0) {
            return true;
        }
        int from = t.offset(later);
        String name = JsonText.decode(t.json, from, from + t.length(later));
        JsonSyntax.duplicateName(t, t.offset(earlier) - 1, from - 1, name);
        t.count = 0;
        return false;
    }

    /** The last token is a name that sets no new bit in the set of its object. */
    void doubt(int object, long hash) {
        if (isSmall(object)) {
            compare(object);
            return;
        }
        int set = wideSet(object);
        if (wideSets[set + DOUBTS] <= MOST_DOUBTS && !isNew(set, hash)) {
            compareSometimes(object, set);
        }
    }

    /** The last token is a name that is in no set: with escapes, not in ASCII, or at the very end of the text. */
    void unusual(int object) {
        if (!table().isPlain(t.count - 1)) {
            int set = wideSet(object);
            wideSets[set + DOUBTS] = MOST_DOUBTS + 1;
        } else if (isSmall(object)) {
            compare(object);
        } else {
            compareSometimes(object, wideSet(object));
        }
    }

    /** The last token of an object with a wide set has been read. */
    void close(int object) {
        if (wideSets[t.depth * SET + DOUBTS] > MOST_DOUBTS) {
            table().enter(object);
        }
    }

    private boolean isSmall(int object) {
        return t.names >= 0 && t.count - object <= FEW_TOKENS;
    }

    /** Where the wide set of the object starts, which is made if there is none, of all names but the last one. */
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
        long seen = wideSets[at];
        wideSets[at] = seen | bits;
        return (seen & bits) != bits;
    }

    /** The hash of a name that the tokenizer found to be plain; of another one any number. */
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

    /** Compares the last token, a name, with those before it. */
    private void compare(int object) {
        int name = t.count - 1;
        for (int other = object + 1; other < name; other = table().next(other)) {
            if (isAlike(other, name) && table().same(other, name)) {
                found(other, name);
            }
        }
    }

    private boolean isAlike(int other, int name) {
        return t.length(other) == t.length(name) && t.json[t.offset(other)] == t.json[t.offset(name)];
    }

    /** How many steps the table has taken so far; for tests. */
    long steps() {
        return table().steps();
    }

    private ObjectNames table() {
        ObjectNames known = table;
        if (known == null) {
            known = new ObjectNames(t, this);
            table = known;
        }
        return known;
    }

    /** Takes note of two names that are the same, the later one in the text last. */
    void found(int first, int second) {
        if (allowed) {
            t.tape[first] |= (long) DROPPED << JsonTokenizer.KIND_SHIFT;
            dropped = true;
        } else if (later < 0 || second < later) {
            earlier = first;
            later = second;
        }
    }
}
