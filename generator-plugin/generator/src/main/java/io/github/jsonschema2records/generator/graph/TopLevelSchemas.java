package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SchemaPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Definitions;
import io.github.jsonschema2records.generator.upgrade.Schema;
import io.github.jsonschema2records.generator.upgrade.SchemaLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides schemas into units: a document's root, an entry of {@code $defs}, or a schema of an API description, with all
 * that stands inside it.
 */
public final class TopLevelSchemas {

    private TopLevelSchemas() {}

    /** Returns the unit that a schema belongs to, by its outermost schema. */
    public static Schema unitOf(Schema schema) {
        Schema at = schema;
        Schema parent = at.parent();
        while (parent != null && definitionKey(at) == null) {
            at = parent;
            parent = at.parent();
        }
        return at;
    }

    /**
     * Returns the schema with all keywords of a unit, apart from the one that allows null: a branch of the unit at the
     * same location, or else the unit itself.
     */
    public static Schema withoutNull(Schema unit) {
        return unit.keywords(Keyword.AnyOf.class)
                .flatMap(union -> union.branches().stream())
                .filter(branch -> branch.location().equals(unit.location()))
                .findFirst()
                .orElse(unit);
    }

    /**
     * Returns the key of an entry of {@code $defs}, or the name of a schema of an API description; null for other
     * schemas.
     */
    public static @Nullable String definitionKey(Schema schema) {
        Schema parent = schema.parent();
        if (parent == null) {
            return null;
        }
        if (parent.parent() == null && !schema.location().document().schemas().isSchema()) {
            return inDescription(schema);
        }
        if (!parent.has(Definitions.class)) {
            return null;
        }
        List<String> step = JsonPointer.tokens(parent.pathTo(schema));
        String key = step.get(step.size() - 1);
        boolean defined = parent.occurrences().stream()
                .anyMatch(o -> o.keyword() instanceof Definitions definitions
                        && definitions.schemas().get(key) == schema);
        return defined ? key : null;
    }

    private static @Nullable String inDescription(Schema schema) {
        SchemaLocation location = schema.location();
        return location.document()
                .schemas()
                .inDescription(location.pointer())
                .map(SchemaPlace::name)
                .orElse(null);
    }
}
