package io.github.jsonschema2records.generator;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** A list that breaks the rules of lists in one way, and changes afterwards. */
final class HostileList extends AbstractList<Object> {

    private final List<Object> items;
    private final Trick trick;
    private final Object[] kept;
    private int sizes;

    HostileList(List<?> items, Trick trick) {
        this.items = new ArrayList<>(items);
        this.trick = trick;
        this.kept = this.items.toArray();
    }

    /** Changes everything that somebody may have kept. */
    void strike() {
        Arrays.fill(kept, "struck");
        Collections.fill(items, "struck");
        items.clear();
    }

    @Override
    public Object get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return trick.size(items.size(), sizes++);
    }

    @Override
    public Object[] toArray() {
        return trick == Trick.OWN_ARRAY ? kept : items.toArray();
    }

    @Override
    public Iterator<Object> iterator() {
        return trick.iterator(items);
    }
}
