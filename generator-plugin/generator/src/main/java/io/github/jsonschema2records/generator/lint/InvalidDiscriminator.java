package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * Reports a {@code discriminator} beside {@code oneOf} or {@code anyOf} that does not determine the branch of a value.
 */
final class InvalidDiscriminator implements SchemaRule {

    private final boolean used;

    /**
     * Creates the rule.
     *
     * @param used whether {@code discriminator} decides which branch applies; if not, a branch may have no value
     */
    InvalidDiscriminator(boolean used) {
        this.used = used;
    }

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            schema.occurrences().forEach(union -> check(schema, union, facts, diagnostics));
        }
    }

    private void check(Schema schema, Occurrence union, Facts facts, Diagnostics diagnostics) {
        facts.discriminatorFaults(union.keyword()).stream()
                .filter(fault -> used || fault.matters())
                .forEach(fault -> diagnostics.warning(
                        "invalid-discriminator",
                        fault.position(),
                        JsonPointer.append(schema.location().pointer(), "discriminator"),
                        "\"discriminator\" does not tell the branches of \"" + union.name() + "\" apart: "
                                + fault.message(),
                        "name a string property, and map its values to the \"$ref\"s of the branches"));
    }
}
