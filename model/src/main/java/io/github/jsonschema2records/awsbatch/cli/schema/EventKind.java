package io.github.jsonschema2records.awsbatch.cli.schema;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A kind of events.
 *
 * @param detailType its {@code detail-type}, or null for all kinds that the schema does not know
 * @param root the place of the whole event
 */
public record EventKind(@Nullable String detailType, Place root) {

    /** Returns all kinds of the schema, in its order. */
    public static List<EventKind> all() {
        List<EventKind> kinds = new ArrayList<>();
        for (Schema branch : new SchemaDocuments().document("batch-event.json").children("oneOf")) {
            Place root = new Place(Shape.of(List.of(branch)), true, true, false);
            kinds.add(new EventKind(detailType(root), root));
        }
        return kinds;
    }

    private static @Nullable String detailType(Place root) {
        Place place = root.member("detail-type");
        Set<JsonData> known = place == null ? Set.of() : place.shape().known();
        return known.size() == 1 && known.iterator().next() instanceof JsonString name ? name.value() : null;
    }

    /** Returns whether the schema describes the events of this kind. */
    public boolean isKnown() {
        return detailType != null;
    }

    /** Returns a place, or null if the events of this kind cannot have it or do not declare it. */
    public @Nullable Place at(List<String> path) {
        Place place = root;
        for (String name : path) {
            place = place.member(name);
            if (place == null || !place.isDeclared()) {
                return null;
            }
        }
        return place;
    }

    @Override
    public String toString() {
        return detailType == null ? "kinds that the schema does not know" : detailType;
    }
}
