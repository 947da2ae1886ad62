package io.github.jsonschema2records.runtime;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Finds members of the same name while objects are tokenized. Names are the same if they are equal after unescaping.
 *
 * <p>The tokenizer has a set of bits for each open object, which shows of most names that they are new. Where it is in
 * doubt, the names before are looked through, a few times an object. An object with more doubts, because it is large or
 * somebody chose its names so, is looked at as a whole when it is closed, by a {@link NameTable}.
 */
final class DuplicateNames {

    /** The kind of a name whose member is to be taken off the tape. */
    static final int DROPPED = 15;

    /** The length of a set in longs: four of bits, then the number of doubts, and the rest unused. */
    static final int SET = 8;

    static final int DOUBTS = 4;

    /** How often the names of an object are looked through; with more doubts it is left to the table. */
    static final int MOST_DOUBTS = 8;

    /** Spreads the bits of a product over its highest ones. */
    static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final JsonTokenizer t;
    private final boolean allowed;

    private @Nullable NameTable table;

    /** The first name that is there already, and where it was before; -1 if all are different. */
    private int later = -1;

    private int earlier;

    /** Whether members have been marked as dropped since this was last set to false. */
    boolean dropped;

    DuplicateNames(JsonTokenizer tokenizer, boolean allowed) {
        t = tokenizer;
        this.allowed = allowed;
    }

    /**
     * Compares the last token, a name, with those before it.
     *
     * @param set where the set of the object starts
     * @return whether the names are acceptable so far; if not, {@link #refuse} says so
     */
    boolean areDifferent(int object, int set) {
        if (++t.nameSets[set + DOUBTS] <= MOST_DOUBTS) {
            int name = t.count - 1;
            for (int other = object + 1; other < name; other = table().next(other)) {
                if (isAlike(other, name) && table().same(other, name)) {
                    found(other, name);
                }
            }
        }
        return later < 0;
    }

    private boolean isAlike(int other, int name) {
        return t.length(other) == t.length(name) && t.json[t.offset(other)] == t.json[t.offset(name)];
    }

    /** Looks at all names of the object that ends the tape; whether they are acceptable. */
    boolean areDifferentAfterAll(int object) {
        table().enter(object);
        return later < 0;
    }

    /** How many steps the table has taken so far; for tests. */
    long steps() {
        return table().steps();
    }

    private NameTable table() {
        NameTable known = table;
        if (known == null) {
            known = new NameTable(t, this);
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

    /** At most eight bytes, the first one lowest, one by one: near the ends of the array no word can be read. */
    static long bytes(ByteBuffer words, int from, int length) {
        long bytes = 0;
        for (int i = from + length - 1; i >= from; i--) {
            bytes = bytes << 8 | (words.get(i) & 0xFF);
        }
        return bytes;
    }

    /** Notes in the tokenizer which name is there twice. */
    int refuse() {
        int from = t.offset(later);
        String name = JsonText.decode(t.json, from, from + t.length(later));
        int before = t.offset(earlier) - 1;
        later = -1;
        return JsonSyntax.duplicateName(t, before, from - 1, name);
    }
}
