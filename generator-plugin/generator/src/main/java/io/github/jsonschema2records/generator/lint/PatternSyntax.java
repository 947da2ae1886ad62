package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.regex.CompiledPattern;
import io.github.jsonschema2records.generator.regex.PatternResult;
import io.github.jsonschema2records.generator.regex.RegexProblem;
import io.github.jsonschema2records.generator.regex.RejectedPattern;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reports regular expressions. Invalid ECMA-262 syntax is an error. An expression that may backtrack, or that matches
 * everything, is a warning.
 */
final class PatternSyntax implements SchemaRule {

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                for (String regex : occurrence.keyword().regexes()) {
                    report(schema, occurrence, facts.patterns().get(regex), diagnostics);
                }
            }
        }
    }

    private static void report(
            Schema schema, Occurrence occurrence, @Nullable PatternResult result, Diagnostics diagnostics) {
        String pointer = JsonPointer.append(schema.location().pointer(), occurrence.name());
        if (result instanceof RejectedPattern rejected) {
            RegexProblem problem = rejected.problem();
            diagnostics.error(problem.slug(), occurrence.position(), pointer, message(rejected, problem));
        } else if (result instanceof CompiledPattern compiled) {
            for (RegexProblem warning : compiled.warnings()) {
                diagnostics.warning(warning.slug(), occurrence.position(), pointer, message(compiled, warning), null);
            }
        }
    }

    private static String message(PatternResult result, RegexProblem problem) {
        return "\"" + result.source() + "\": " + problem.message()
                + (problem.offset() == 0 ? "" : " at character " + (problem.offset() + 1));
    }
}
