package io.github.jsonschema2records.generator;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A map that breaks the rules of maps in one way, and changes afterwards. Its entries are always the same objects. */
final class HostileMap extends AbstractMap<String, Object> {

    private final List<Map.Entry<String, Object>> entries = new ArrayList<>();
    private final Trick trick;
    private int sizes;

    HostileMap(Map<String, ?> members, Trick trick) {
        this.trick = trick;
        members.forEach((name, value) -> entries.add(new SimpleEntry<>(name, value)));
    }

    /** Changes everything that somebody may have kept. */
    void strike() {
        entries.forEach(entry -> entry.setValue("struck"));
        entries.clear();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return trick.iterator(entries);
            }

            @Override
            public int size() {
                return trick.size(entries.size(), sizes++);
            }
        };
    }
}
