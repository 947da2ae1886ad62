package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;

/** One rule about schemas. */
@FunctionalInterface
public interface SchemaRule {

    /** Reports every place that violates the rule. */
    void run(Facts facts, Diagnostics diagnostics);
}
