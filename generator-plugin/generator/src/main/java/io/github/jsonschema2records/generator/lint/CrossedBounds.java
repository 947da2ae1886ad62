package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * Warns about a lower bound above the upper one in the same schema. This is legal, but no value of that kind is valid.
 */
final class CrossedBounds implements SchemaRule {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Bounds crossed : Bounds.crossed(schema, schema)) {
                diagnostics.warning(
                        "bounds-crossed",
                        crossed.lower().position(),
                        JsonPointer.append(
                                schema.location().pointer(), crossed.lower().name()),
                        Bounds.text(crossed.lower()) + " is greater than " + Bounds.text(crossed.upper()),
                        "swap the bounds, or remove one");
            }
        }
    }
}
