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
 * Adds locations to a tree of units. A unit that is reached on several paths has its children at the first location
 * only, and just its result at the others. So the size of the tree does not depend on the number of paths.
 */
final class Locator {

    private final Set<OutputUnit> expanded = Collections.newSetFromMap(new IdentityHashMap<>());

    private Locator() {}

    /** Returns the located tree of a unit. */
    static Located tree(OutputUnit root) {
        return new Locator().schema(root, JsonData.of(""), JsonData.of(""));
    }

    /**
     * Locates the unit of a schema.
     *
     * @param around the path of the parent schema
     * @param outer the location of the value of the parent schema
     */
    private Located schema(OutputUnit unit, JsonString around, JsonString outer) {
        JsonString path = around.concat(unit.step);
        JsonString instance = outer.concat(unit.token);
        OutputUnit first = unit.first;
        if (first == null) {
            return new Located(unit, path, instance, unit.error, children(unit, path, instance));
        } else if (expanded.add(first)) {
            return new Located(unit, path, instance, unit.error, children(first, path, instance));
        }
        boolean hasReason = unit.valid || unit.error != null;
        String error = hasReason ? unit.error : Messages.text("schema", List.of());
        return new Located(unit, path, instance, error, List.of());
    }

    /** Locates the units of the keywords of a schema, or of the subschemas of a keyword. */
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
