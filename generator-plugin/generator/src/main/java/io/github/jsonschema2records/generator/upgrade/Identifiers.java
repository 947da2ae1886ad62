package io.github.jsonschema2records.generator.upgrade;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The identifiers of the schemas of a run: resource URIs, anchors, dynamic anchors, and locations in documents. */
public final class Identifiers {

    private final Map<URI, Schema> resources = new LinkedHashMap<>();
    private final Map<String, Schema> anchors = new HashMap<>();
    private final Map<String, Schema> dynamicAnchors = new LinkedHashMap<>();
    private final Map<String, Schema> pointers = new HashMap<>();

    /** Adds the URI of a resource. Returns the schema that has this URI, which is an earlier one if there was one. */
    Schema addResource(URI uri, Schema schema) {
        return first(resources.putIfAbsent(uri, schema), schema);
    }

    /** Adds an anchor. Returns the schema that has it, which is an earlier one if there was one. */
    Schema addAnchor(URI base, String anchor, Schema schema) {
        return first(anchors.putIfAbsent(base + "#" + anchor, schema), schema);
    }

    /** Adds a dynamic anchor. Returns the schema that has it, which is an earlier one if there was one. */
    Schema addDynamicAnchor(URI base, String anchor, Schema schema) {
        return first(dynamicAnchors.putIfAbsent(base + "#" + anchor, schema), schema);
    }

    private static Schema first(@Nullable Schema earlier, Schema schema) {
        return earlier == null ? schema : earlier;
    }

    void addPointer(Schema schema) {
        SchemaLocation location = schema.location();
        pointers.put(location.document().uri() + "#" + location.pointer(), schema);
    }

    /** Returns the root of a resource, or null if no schema has this URI. */
    public @Nullable Schema resource(URI uri) {
        return resources.get(uri);
    }

    /** Returns the schema of an anchor in a resource, dynamic anchors included (Core 8.2.2), or null. */
    public @Nullable Schema anchor(URI base, String anchor) {
        Schema plain = anchors.get(base + "#" + anchor);
        return plain != null ? plain : dynamicAnchors.get(base + "#" + anchor);
    }

    /** Returns the anchors of a resource, dynamic ones included, in the order of their names. */
    public Set<String> anchors(URI base) {
        Set<String> names = new TreeSet<>();
        for (Map<String, Schema> map : List.of(anchors, dynamicAnchors)) {
            for (String key : map.keySet()) {
                if (key.startsWith(base + "#") && key.length() > base.toString().length() + 1) {
                    names.add(key.substring(base.toString().length() + 1));
                }
            }
        }
        return names;
    }

    /** Returns the schema of a dynamic anchor in a resource, or null. */
    public @Nullable Schema dynamicAnchor(URI base, String anchor) {
        return dynamicAnchors.get(base + "#" + anchor);
    }

    /**
     * Returns every schema that a dynamic anchor of this name leads to, by the URI of its resource, in the order of
     * reading.
     */
    public Map<URI, Schema> dynamicAnchors(String anchor) {
        Map<URI, Schema> found = new LinkedHashMap<>();
        dynamicAnchors.forEach((uri, schema) -> {
            if (uri.endsWith("#" + anchor)) {
                found.put(URI.create(uri.substring(0, uri.length() - anchor.length() - 1)), schema);
            }
        });
        return found;
    }

    /** Returns the schema at a pointer of a document, or null if no schema was read there. */
    @Nullable
    Schema at(URI document, String pointer) {
        return pointers.get(document + "#" + pointer);
    }
}
