package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.regex.StallSearch;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * Warns about patterns on which a backtracking matcher stalls. Generated code matches most of them in one pass over the
 * text, but other validators of the same schema do not.
 */
final class StallingPatterns implements SchemaRule {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                for (String regex : occurrence.keyword().regexes()) {
                    StallSearch.find(regex).ifPresent(stall -> report(schema, occurrence, regex, stall, diagnostics));
                }
            }
        }
    }

    private static void report(
            Schema schema, Occurrence occurrence, String regex, StallSearch.Stall stall, Diagnostics diagnostics) {
        String start = stall.start().isEmpty() ? "" : quote(stall.start()) + " and then ";
        String end = stall.end().isEmpty() ? "" : " and " + quote(stall.end());
        diagnostics.warning(
                "pattern-stalls",
                occurrence.position(),
                JsonPointer.append(schema.location().pointer(), occurrence.name()),
                quote(regex) + ": a validator that backtracks needs a time that doubles with each repetition, for "
                        + start + stall.repetitions() + " times " + quote(stall.unit()) + end,
                "write the repetition so that only one way through it matches a text");
    }

    private static String quote(String text) {
        return '"' + text + '"';
    }
}
