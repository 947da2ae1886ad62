package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of units of which some are met on several ways: the first time with all that is in it, later with the verdict
 * alone, so that the tree does not grow with the ways.
 */
final class Unfolding {

    private final Set<Unit> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The tree of a unit. */
    Unit tree(Unit root) {
        return tree(root, null, "");
    }

    /**
     * A part of the tree.
     *
     * @param from the way by which the schema around was reached when the unit was made; null if that is the same as here
     * @param to the way by which it is reached here
     */
    private Unit tree(Unit unit, @Nullable String from, String to) {
        String path = from == null ? unit.path : to + unit.path.substring(from.length());
        Unit first = unit.first;
        if (first == null) {
            return unit.moved(path, unit.error, children(unit, from, to));
        } else if (shown.add(first)) {
            return unit.moved(path, unit.error, children(first, first.path.equals(path) ? null : first.path, path));
        }
        boolean tells = unit.valid || unit.error != null;
        return unit.moved(path, tells ? unit.error : Messages.text("schema", List.of()), List.of());
    }

    private List<Unit> children(Unit unit, @Nullable String from, String to) {
        List<Unit> children = new ArrayList<>(unit.children.size());
        for (Unit child : unit.children) {
            children.add(tree(child, from, to));
        }
        return children;
    }
}
