package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.graph.TopLevelSchemas;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Completes the subschemas of checks that a shared check calls. The steps of a shared check are planned for its first
 * schema. The subschemas of its other schemas have the same checks, so that these have names and comments for all of
 * them.
 */
final class SharedPlaces {

    private SharedPlaces() {}

    /** Adds the subschemas to the checks of a run, which all have their steps. */
    static void complete(Collection<CheckMethod> methods) {
        for (CheckMethod method : methods) {
            method.schemas().forEach(schema -> complete(method, method.schema(), schema));
        }
    }

    /**
     * Adds the subschemas of a schema to the checks of those of another one, which has the same structure.
     *
     * @param first the first schema of the check, or a subschema whose keywords belong to its steps
     */
    private static void complete(CheckMethod method, Schema first, Schema schema) {
        if (first == schema) {
            return;
        }
        Map<String, Schema> others = SharedStructures.subschemas(schema);
        SharedStructures.subschemas(first).forEach((path, subschema) -> add(method, subschema, others.get(path)));
    }

    private static void add(CheckMethod method, Schema subschema, @Nullable Schema other) {
        CheckMethod nested = method.nested().get(subschema);
        if (other == null) {
            return;
        } else if (nested == null) {
            complete(method, subschema, other);
        } else if (isInUnitOf(nested, other) && nested.checks(other)) {
            complete(nested, nested.schema(), other);
        }
    }

    private static boolean isInUnitOf(CheckMethod method, Schema schema) {
        return TopLevelSchemas.unitOf(schema).equals(TopLevelSchemas.unitOf(method.schema()));
    }
}
