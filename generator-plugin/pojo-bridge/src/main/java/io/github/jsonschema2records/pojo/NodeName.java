package io.github.jsonschema2records.pojo;

import io.github.jsonschema2records.generator.name.spi.TypePlace;
import java.util.Iterator;
import org.jsonschema2pojo.util.Inflector;
import org.jspecify.annotations.Nullable;

/**
 * What jsonschema2pojo names the class of a schema after.
 *
 * @param text the node's name: not yet an identifier
 * @param inClass whether it stands directly in an object, so that an enum nests in the object's class
 */
record NodeName(String text, boolean inClass) {

    /** The name, or null where jsonschema2pojo does not look, such as in {@code oneOf}. */
    static @Nullable NodeName of(TypePlace place) {
        NodeName name = new NodeName(reference(place.base()), false);
        Iterator<String> path = place.path().iterator();
        while (path.hasNext()) {
            NodeName next = name.below(path.next(), path);
            if (next == null) {
                return null;
            }
            name = next;
        }
        return name;
    }

    /** A definition is called like the end of a reference to it, where a slash in a key is escaped. */
    private static String reference(String key) {
        return key.indexOf('/') < 0 ? key : key.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable NodeName below(String keyword, Iterator<String> path) {
        return switch (keyword) {
            case "properties" -> path.hasNext() ? new NodeName(path.next(), true) : null;
            // Where the dialect does not know the keyword: elsewhere a definition is the base of its path.
            case "definitions", "$defs" -> path.hasNext() ? new NodeName(reference(path.next()), false) : null;
            case "additionalProperties" -> new NodeName(text + "Property", true);
            // A list of schemas makes no classes, and its indexes are no keywords.
            case "items" -> new NodeName(Inflector.getInstance().singularize(text), false);
            default -> null;
        };
    }
}
