package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonString;
import io.github.jsonschema2records.runtime.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Locates the units of a tree. A unit that is met on several ways has its children the first time and the verdict alone later,
 * so that the tree does not grow with the ways.
 */
final class Locator {

    private final Set<OutputUnit> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    private Locator() {}

    /** The tree of a unit. */
    static Located tree(OutputUnit root) {
        return new Locator().schema(root, JsonData.of(""), JsonData.of(""));
    }

    /**
     * The outcome of a schema.
     *
     * @param around the path of the schema around it
     * @param outer the place of the value of the schema around it
     */
    private Located schema(OutputUnit unit, JsonString around, JsonString outer) {
        JsonString path = around.concat(unit.step);
        JsonString instance = outer.concat(unit.token);
        OutputUnit first = unit.first;
        if (first == null) {
            return new Located(unit, path, instance, unit.error, children(unit, path, instance));
        } else if (shown.add(first)) {
            return new Located(unit, path, instance, unit.error, children(first, path, instance));
        }
        boolean tells = unit.valid || unit.error != null;
        String error = tells ? unit.error : Messages.text("schema", List.of());
        return new Located(unit, path, instance, error, List.of());
    }

    /** The outcomes of the keywords of a schema, or of the schemas that a keyword applies. */
    private List<Located> children(OutputUnit unit, JsonString path, JsonString instance) {
        List<Located> children = new ArrayList<>(unit.children.size());
        for (OutputUnit child : unit.children) {
            children.add(child.keyword == null ? schema(child, path, instance) : keyword(child, path, instance));
        }
        return children;
    }

    private Located keyword(OutputUnit unit, JsonString path, JsonString instance) {
        return new Located(unit, path, instance, unit.error, children(unit, path, instance));
    }
}
