package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.analyze.ValueVerdict;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Warns about a value of {@code enum} or {@code const} that another keyword beside it refuses. This is legal, but
 * probably a mistake.
 */
final class RefusedValues implements SchemaRule {

    private static final int MOST = 3;
    private static final int SHORT = 40;

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        ValueEvaluator evaluator = new ValueEvaluator(facts, true);
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence listing : schema.occurrences()) {
                List<SourceValue> values = values(listing.keyword());
                for (Occurrence other : values.isEmpty() ? List.<Occurrence>of() : schema.occurrences()) {
                    if (!other.name().equals(listing.name()) && other.keyword() instanceof Assertion assertion) {
                        List<SourceValue> refused = values.stream()
                                .filter(value -> evaluator.of(assertion, schema, value) == ValueVerdict.NO)
                                .toList();
                        report(schema, listing, other, refused, diagnostics);
                    }
                }
            }
        }
    }

    private static List<SourceValue> values(Keyword keyword) {
        return keyword instanceof Choice choice ? choice.values() : List.of();
    }

    private static void report(
            Schema schema, Occurrence listing, Occurrence other, List<SourceValue> refused, Diagnostics diagnostics) {
        boolean chosen = listing.keyword() instanceof Enumeration && other.keyword() instanceof Const;
        if (refused.isEmpty() || chosen) {
            return;
        }
        String values = refused.stream().limit(MOST).map(RefusedValues::text).collect(Collectors.joining(", "));
        diagnostics.warning(
                "refused-value",
                listing.position(),
                JsonPointer.append(schema.location().pointer(), listing.name()),
                (refused.size() == 1 ? "the value " : "the values ")
                        + values
                        + (refused.size() > MOST ? ", ... (" + refused.size() + " in all)" : "")
                        + " of \"" + listing.name() + (refused.size() == 1 ? "\" is" : "\" are") + " refused by \""
                        + other.name() + "\" of the same schema",
                "correct one of them");
    }

    private static String text(SourceValue value) {
        String text = SourceJson.text(value);
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "...";
    }
}
