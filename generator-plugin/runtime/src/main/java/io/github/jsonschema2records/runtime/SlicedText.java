package io.github.jsonschema2records.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Compact JSON text of values of a large document. {@link SlicedItems} and {@link SlicedMembers} show it as
 * {@link JsonData}. It is a copy, so it does not depend on the document. It is tokenized when someone looks at it.
 * Immutable and thread-safe.
 *
 * <p>Parts of it are slices of the same text, so looking at all of it takes time in proportion to its length.
 */
final class SlicedText {

    /** Largest number of tokens of a part that is copied to a tree instead. */
    private static final int FEW = 32;

    private final byte[] json;
    private final int tokens;
    private volatile @Nullable JsonDocument document;

    private SlicedText(byte[] json, int tokens) {
        this.json = json;
        this.tokens = tokens;
    }

    /** Returns the items of an array in {@code [first, end)}, which are at least one. */
    static SlicedItems items(JsonDocument d, int first, int end) {
        CompactText compact = new CompactText(d);
        byte[] json = compact.ofItems(first, end);
        int count = 0;
        for (int item = first; item < end; item = d.next(item)) {
            count++;
        }
        return new SlicedItems(new SlicedText(json, compact.tokens()), 0, count);
    }

    /** Returns the members of an object whose names have these indexes, which are at least one. */
    static SlicedMembers members(JsonDocument d, int[] names, int count) {
        CompactText compact = new CompactText(d);
        byte[] json = compact.ofMembers(names, count);
        return new SlicedMembers(new SlicedText(json, compact.tokens()), 0, count);
    }

    /** Returns all members of an object, which are at least one. */
    static SlicedMembers members(JsonDocument d, int object) {
        int[] names = new int[d.count(object)];
        int name = d.first(object);
        for (int i = 0; i < names.length; i++) {
            names[i] = name;
            name = d.next(name + 1);
        }
        return members(d, names, names.length);
    }

    /** Returns the tokens of this text. Only methods of the document that do not change it may be called. */
    JsonDocument document() {
        JsonDocument existing = document;
        if (existing == null) {
            existing = JsonDocument.ofOwnText(json, tokens);
            document = existing;
        }
        return existing;
    }

    /** Returns a part of this text. */
    JsonData part(int at) {
        JsonDocument d = document();
        if (d.next(at) - at <= FEW) {
            return DataCopy.tree(d, at);
        }
        return d.isArray(at)
                ? new JsonArray(new SlicedItems(this, at, d.count(at)))
                : new JsonObject(new SlicedMembers(this, at, d.count(at)));
    }

    /** Writes a part of this text to a writer of compact text. */
    void write(int at, JsonWriter writer) {
        writer.raw(json, from(at), to(at));
    }

    /** Writes the items or members of a container that is not empty to a writer of compact text. */
    void writeContent(int container, JsonWriter writer) {
        writer.raw(json, from(container) + 1, to(container) - 1);
    }

    /** Returns whether parts of two texts are equal in JSON Schema. */
    static boolean equal(SlicedText a, int atA, SlicedText b, int atB) {
        int fromA = a.from(atA);
        int toA = a.to(atA);
        int fromB = b.from(atB);
        int toB = b.to(atB);
        if (Arrays.equals(a.json, fromA, toA, b.json, fromB, toB)) {
            return true;
        }
        JsonWriter both = new JsonWriter(toA - fromA + toB - fromB + 3);
        both.beginArray().raw(a.json, fromA, toA).raw(b.json, fromB, toB).endArray();
        JsonDocument d = JsonDocument.ofOwnText(both.toByteArray(), 0);
        return d.equal(1, d.next(1));
    }

    private int from(int at) {
        return at == 0 ? 0 : document().offset(at);
    }

    private int to(int at) {
        return at == 0 ? json.length : document().endOffset(at);
    }
}
