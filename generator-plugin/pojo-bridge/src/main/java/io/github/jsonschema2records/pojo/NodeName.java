package io.github.jsonschema2records.pojo;

import io.github.jsonschema2records.generator.name.spi.TypePlace;
import java.util.Iterator;
import org.jsonschema2pojo.util.Inflector;
import org.jspecify.annotations.Nullable;

/**
 * The name from which jsonschema2pojo derives the name of a schema's class.
 *
 * @param text the node's name, which is not yet an identifier
 * @param inClass whether the schema is directly inside an object, so that an enum is nested in the object's class
 */
record NodeName(String text, boolean inClass) {

    /** Returns the name, or null for places that jsonschema2pojo ignores, such as {@code oneOf}. */
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

    /** Returns the name of a definition. It is the end of a reference to it, in which a slash of the key is escaped. */
    private static String reference(String key) {
        return key.indexOf('/') < 0 ? key : key.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable NodeName below(String keyword, Iterator<String> path) {
        return switch (keyword) {
            case "properties" -> path.hasNext() ? new NodeName(path.next(), true) : null;
            // Definitions of a dialect without the keyword. In other dialects a definition is the beginning of its
            // path.
            case "definitions", "$defs" -> path.hasNext() ? new NodeName(reference(path.next()), false) : null;
            case "additionalProperties" -> new NodeName(text + "Property", true);
            // A list of schemas gives no classes, and its indexes are not keywords.
            case "items" -> new NodeName(Inflector.getInstance().singularize(text), false);
            default -> null;
        };
    }
}
