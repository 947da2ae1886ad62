package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.analyze.ValueVerdict;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Keyword.Default;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;

/** Warns about a default that its own schema certainly refuses. This is legal, but nobody can use the default. */
final class DefaultNotValid implements SchemaRule {

    private static final int SHORT = 60;

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        ValueEvaluator evaluator = new ValueEvaluator(facts, true);
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof Default value) {
                    report(schema, occurrence, value.value(), evaluator, diagnostics);
                }
            }
        }
    }

    private static void report(
            Schema schema,
            Occurrence occurrence,
            SourceValue value,
            ValueEvaluator evaluator,
            Diagnostics diagnostics) {
        schema.occurrences().stream()
                .filter(o -> evaluator.of(o.keyword(), schema, value) == ValueVerdict.NO)
                .findFirst()
                .ifPresent(refusing -> diagnostics.warning(
                        "default-not-valid",
                        occurrence.position(),
                        JsonPointer.append(schema.location().pointer(), occurrence.name()),
                        "the default " + shortened(SourceJson.text(value)) + " is refused by \"" + refusing.name()
                                + "\" of the same schema",
                        "correct one of them"));
    }

    private static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "...";
    }
}
