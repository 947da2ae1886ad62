package io.github.jsonschema2records.generator;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;

/** A set that breaks the rules of sets in one way, and changes afterwards. */
final class HostileSet extends AbstractSet<Object> {

    private final HostileList items;

    HostileSet(List<?> items, Trick trick) {
        this.items = new HostileList(items, trick);
    }

    /** Changes everything that somebody may have kept. */
    void strike() {
        items.strike();
    }

    @Override
    public Iterator<Object> iterator() {
        return items.iterator();
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public Object[] toArray() {
        return items.toArray();
    }
}
