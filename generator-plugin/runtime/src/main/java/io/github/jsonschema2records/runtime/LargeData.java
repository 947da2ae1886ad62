package io.github.jsonschema2records.runtime;

import java.util.List;
import java.util.Map;

/**
 * Reads values of large documents that have no type of their own, for generated readers. The values are slices: copies
 * of their compact text. They take little more memory than the text, until someone looks at them.
 *
 * <p>Values of other documents are trees of {@link JsonData}, which take up to 100 bytes for each byte of text.
 */
public final class LargeData {

    /** Largest number of tokens of a document that is not large. */
    public static final int MOST_TOKENS = 1 << 12;

    private LargeData() {}

    /** Returns an unmodifiable list of the items of an array in {@code [first, end)}, which are at least one. */
    public static List<JsonData> items(JsonDocument d, int first, int end) {
        return SlicedText.items(d, first, end);
    }

    /** Returns an unmodifiable map of all members of an object, which are at least one. */
    public static Map<String, JsonData> members(JsonDocument d, int object) {
        return SlicedText.members(d, object);
    }

    /**
     * Returns an unmodifiable map of some members of an object.
     *
     * @param names the indexes of their names
     * @param count the number of members, at least one
     */
    public static Map<String, JsonData> members(JsonDocument d, int[] names, int count) {
        return SlicedText.members(d, names, count);
    }

    /**
     * Writes a list or map of this class to an array or object that was begun.
     *
     * @return false if it is another collection, which is not written
     */
    public static boolean write(JsonWriter w, Object collection) {
        if (collection instanceof SlicedItems items) {
            items.writeContent(w);
            return true;
        }
        if (collection instanceof SlicedMembers members) {
            members.writeContent(w);
            return true;
        }
        return false;
    }
}
