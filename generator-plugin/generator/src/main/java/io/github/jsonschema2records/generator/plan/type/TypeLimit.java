package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Bounds the number of types. Where branches of unions apply beside other schemas, each combination has a type of its
 * own, and a few nested unions can have thousands of combinations. Ordinary schemas have at most one type each.
 */
final class TypeLimit {

    private static final int FOR_EACH_SCHEMA = 10;
    private static final int MORE = 100;

    private final int schemas;
    private int types;
    private @Nullable Schema first;

    /**
     * Creates a limit.
     *
     * @param schemas the number of schemas of the run
     */
    TypeLimit(int schemas) {
        this.schemas = schemas;
    }

    private int most() {
        return FOR_EACH_SCHEMA * schemas + MORE;
    }

    /** Counts a type. */
    void count(Schema origin) {
        types++;
        if (types > most() && first == null) {
            first = origin;
        }
    }

    /** Returns whether there are too many types. */
    boolean isExceeded() {
        return first != null;
    }

    /** Reports that there are too many types, at the first one beyond the limit. Otherwise does nothing. */
    void report(Diagnostics diagnostics) {
        if (first != null) {
            diagnostics.error(
                    "type-limit",
                    first.position(),
                    first.location().pointer(),
                    "more than " + most() + " types would be generated, which is the limit for " + schemas
                            + " schemas (" + FOR_EACH_SCHEMA + " each and " + MORE + " more)",
                    "each combination of branches of anyOf or oneOf with the schemas around them is a type: "
                            + "do not refer from a branch to a schema that has such unions itself");
        }
    }
}
