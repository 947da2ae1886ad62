package io.github.jsonschema2records.runtime;

import io.github.jsonschema2records.runtime.collection.Unmodifiable;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Items of an array in a {@link SlicedText}. They are created when someone looks at one. Immutable and thread-safe. */
final class SlicedItems extends AbstractList<JsonData> implements RandomAccess, Unmodifiable {

    private final SlicedText text;
    private final int at;
    private final int size;
    private volatile JsonData @Nullable [] opened;

    /**
     * Creates a list.
     *
     * @param at the index of the array in the text
     */
    SlicedItems(SlicedText text, int at, int size) {
        this.text = text;
        this.at = at;
        this.size = size;
    }

    @Override
    public JsonData get(int index) {
        return open()[index];
    }

    @Override
    public int size() {
        return size;
    }

    /** Returns whether the items were created. */
    boolean isOpen() {
        return opened != null;
    }

    private JsonData[] open() {
        JsonData[] items = opened;
        if (items == null) {
            items = new JsonData[size];
            Iterator<JsonData> all = new Scan();
            for (int i = 0; i < size; i++) {
                items[i] = all.next();
            }
            opened = items;
        }
        return items;
    }

    /** Visits the items without keeping them. */
    Iterator<JsonData> scan() {
        return isOpen() ? iterator() : new Scan();
    }

    /** Writes the array to a writer of compact text. */
    void write(JsonWriter writer) {
        text.write(at, writer);
    }

    /** Writes the items, which are at least one, to an array that was begun. */
    void writeContent(JsonWriter writer) {
        if (writer.isCompact()) {
            text.writeContent(at, writer);
            return;
        }
        for (Iterator<JsonData> items = scan(); items.hasNext(); ) {
            writer.data(items.next());
        }
    }

    boolean isEqual(SlicedItems other) {
        return size == other.size && SlicedText.equal(text, at, other.text, other.at);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        if (o instanceof SlicedItems other) {
            return isEqual(other);
        }
        return o instanceof List<?> list && list.size() == size && equalEach(list.iterator());
    }

    private boolean equalEach(Iterator<?> others) {
        Iterator<JsonData> items = scan();
        boolean equal = true;
        while (equal && items.hasNext()) {
            equal = items.next().equals(others.next());
        }
        return equal;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Iterator<JsonData> items = scan(); items.hasNext(); ) {
            hash = 31 * hash + items.next().hashCode();
        }
        return hash;
    }

    private final class Scan implements Iterator<JsonData> {

        private final JsonDocument document = text.document();
        private final int end = document.end(at);
        private int next = document.first(at);

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public JsonData next() {
            if (next >= end) {
                throw new NoSuchElementException();
            }
            JsonData item = text.part(next);
            next = document.next(next);
            return item;
        }
    }
}
