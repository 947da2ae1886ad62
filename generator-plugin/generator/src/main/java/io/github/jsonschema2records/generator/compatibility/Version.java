package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.interpret.InterpretedSchemas;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * One version of a schema.
 *
 * @param facts the facts about all schemas of the version
 * @param verdicts the validator of the version
 * @param root the schema
 */
record Version(Facts facts, InterpretedSchemas verdicts, Schema root) {

    /** Returns whether the version accepts an instance. */
    boolean accepts(String json) {
        return verdicts.accepts(root, json);
    }
}
