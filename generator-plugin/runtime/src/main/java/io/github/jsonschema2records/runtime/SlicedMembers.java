package io.github.jsonschema2records.runtime;

import io.github.jsonschema2records.runtime.collection.Unmodifiable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Members of an object in a {@link SlicedText}. They are created when someone looks at one. Immutable and thread-safe.
 */
final class SlicedMembers extends AbstractMap<String, JsonData> implements Unmodifiable {

    private final SlicedText text;
    private final int at;
    private final int size;
    private volatile @Nullable Map<String, JsonData> opened;

    /**
     * Creates a map.
     *
     * @param at the index of the object in the text
     */
    SlicedMembers(SlicedText text, int at, int size) {
        this.text = text;
        this.at = at;
        this.size = size;
    }

    @Override
    public Set<Map.Entry<String, JsonData>> entrySet() {
        return open().entrySet();
    }

    @Override
    public @Nullable JsonData get(@Nullable Object name) {
        return open().get(name);
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return open().containsKey(name);
    }

    @Override
    public int size() {
        return size;
    }

    /** Throws an exception even if the map has no such key, unlike the inherited method. */
    @Override
    public @Nullable JsonData remove(@Nullable Object name) {
        throw new UnsupportedOperationException();
    }

    /** Returns whether the members were created. */
    boolean isOpen() {
        return opened != null;
    }

    private Map<String, JsonData> open() {
        Map<String, JsonData> members = opened;
        if (members == null) {
            Map<String, JsonData> all = new LinkedHashMap<>(size * 4 / 3 + 1);
            for (Iterator<Map.Entry<String, JsonData>> scan = new Scan(); scan.hasNext(); ) {
                Map.Entry<String, JsonData> member = scan.next();
                all.put(member.getKey(), member.getValue());
            }
            members = Collections.unmodifiableMap(all);
            opened = members;
        }
        return members;
    }

    /** Visits the members without keeping them. */
    Iterator<Map.Entry<String, JsonData>> scan() {
        return isOpen() ? open().entrySet().iterator() : new Scan();
    }

    /** Writes the object to a writer of compact text. */
    void write(JsonWriter writer) {
        text.write(at, writer);
    }

    /** Writes the members, which are at least one, to an object that was begun. */
    void writeContent(JsonWriter writer) {
        if (writer.isCompact()) {
            text.writeContent(at, writer);
            return;
        }
        for (Iterator<Map.Entry<String, JsonData>> members = scan(); members.hasNext(); ) {
            Map.Entry<String, JsonData> member = members.next();
            writer.name(member.getKey()).data(member.getValue());
        }
    }

    boolean isEqual(SlicedMembers other) {
        return size == other.size && SlicedText.equal(text, at, other.text, other.at);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        if (o instanceof SlicedMembers other) {
            return isEqual(other);
        }
        return o instanceof Map<?, ?> map && map.size() == size && equalEach(map);
    }

    private boolean equalEach(Map<?, ?> others) {
        Iterator<Map.Entry<String, JsonData>> members = scan();
        boolean equal = true;
        while (equal && members.hasNext()) {
            Map.Entry<String, JsonData> member = members.next();
            equal = member.getValue().equals(others.get(member.getKey()));
        }
        return equal;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Iterator<Map.Entry<String, JsonData>> members = scan(); members.hasNext(); ) {
            hash += members.next().hashCode();
        }
        return hash;
    }

    private final class Scan implements Iterator<Map.Entry<String, JsonData>> {

        private final JsonDocument document = text.document();
        private final int end = document.end(at);
        private int next = document.first(at);

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public Map.Entry<String, JsonData> next() {
            if (next >= end) {
                throw new NoSuchElementException();
            }
            Map.Entry<String, JsonData> member = Map.entry(document.string(next), text.part(next + 1));
            next = document.next(next + 1);
            return member;
        }
    }
}
