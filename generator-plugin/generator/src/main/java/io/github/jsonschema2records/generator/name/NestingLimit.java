package io.github.jsonschema2records.generator.name;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;

/** Reports types that are nested too deep for Java: a class file has the names of all levels in its name. */
final class NestingLimit {

    /** Beyond it even names of one letter are near the 255 characters that a file's name may have. */
    static final int LEVELS = 100;

    private NestingLimit() {}

    /** Reports where the limit is crossed, and not what is nested there. */
    static void check(TypePlan types, NameTable names, Diagnostics found) {
        for (TypeId id : types.types().keySet()) {
            JavaTypeName name = names.type(id);
            if (name.simpleNames().size() == LEVELS + 1) {
                Schema schema = id.origin();
                found.error(
                        "schema-too-deep",
                        schema.position(),
                        schema.location().pointer(),
                        "types nest deeper than " + LEVELS + " levels in " + name.topLevelName() + " here",
                        "move this schema to $defs and refer to it: its types then start at the top again");
            }
        }
    }
}
