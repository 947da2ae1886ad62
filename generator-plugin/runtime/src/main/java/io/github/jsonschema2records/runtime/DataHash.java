package io.github.jsonschema2records.runtime;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;

/**
 * Computes the hash of {@link JsonData}: the sum over all nested values of the hash of the value, mixed with the hash
 * of its path. It does not depend on the order of members. It is computed without recursion, and slices are not opened.
 */
final class DataHash {

    /** Tags for {@link #tagged}. */
    static final int STRING = 0;

    static final int NUMBER = 1;
    static final int ARRAY = 2;
    static final int OBJECT = 3;

    private static final int TAG_SHIFT = 30;

    private final ArrayDeque<Level> open = new ArrayDeque<>();
    private int sum;

    private DataHash() {}

    static int of(JsonData data) {
        DataHash hash = new DataHash();
        hash.add(data, 1);
        while (!hash.open.isEmpty()) {
            Level level = hash.open.element();
            if (level.children.hasNext()) {
                hash.addChild(level.children.next(), level);
            } else {
                hash.open.pop();
            }
        }
        return hash.sum;
    }

    /**
     * Replaces the highest bits of a hash by the tag of its type. So only values of one type can have the same hash.
     * These are {@link Comparable} with each other, so hash tables can sort them.
     */
    static int tagged(int hash, int tag) {
        return (hash & ((1 << TAG_SHIFT) - 1)) | (tag << TAG_SHIFT);
    }

    private void addChild(Object child, Level level) {
        if (child instanceof Map.Entry<?, ?> member) {
            add((JsonData) member.getValue(), mix(level.path, member.getKey().hashCode()));
        } else {
            add((JsonData) child, mix(level.path, level.index++));
        }
    }

    private void add(JsonData value, int path) {
        if (value instanceof JsonArray array) {
            sum += mix(path, Kind.ARRAY);
            open.push(new Level(array.scan(), path));
        } else if (value instanceof JsonObject object) {
            sum += mix(path, Kind.OBJECT);
            open.push(new Level(object.scan(), path));
        } else {
            sum += mix(path, value.hashCode());
        }
    }

    private static int mix(int path, int hash) {
        int mixed = (31 * path + hash) * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    /** Container whose children are being visited. */
    private static final class Level {

        final Iterator<?> children;
        final int path;
        int index;

        Level(Iterator<?> children, int path) {
            this.children = children;
            this.path = path;
        }
    }
}
