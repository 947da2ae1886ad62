package io.github.jsonschema2records.generator.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.AnalyzedSchemas;
import io.github.jsonschema2records.generator.DecisionTable;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.emit.FormatChecks;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The code and the place of each report about a schema. Before the schema, a row may name options that are on: {@code
 * failOnIgnored}, {@code assertFormats}, {@code discriminators}, and {@code advice} for the rules of the command
 * {@code lint} alone. The package is {@code com.example}.
 */
class LintDecisionsTest {

    static Stream<Arguments> rows() {
        return DecisionTable.rows("lint.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void decides(String row, String decision) {
        assertThat(reports(row.substring(0, row.indexOf('{')), row.substring(row.indexOf('{'))))
                .isEqualTo(decision);
    }

    private static String reports(String options, String schema) {
        Diagnostics found = new Diagnostics();
        boolean discriminators = options.contains("discriminators");
        Facts facts = AnalyzedSchemas.facts(discriminators, schema);
        LintOptions lint = new LintOptions(
                "com.example", options.contains("failOnIgnored"), options.contains("assertFormats"), discriminators);
        if (options.contains("advice")) {
            SchemaRules.advise(facts, lint, found);
        } else {
            SchemaRules.run(facts, lint, FormatChecks::exist, found);
        }
        return found.sorted().isEmpty()
                ? "nothing"
                : found.sorted().stream().map(LintDecisionsTest::report).collect(Collectors.joining(", "));
    }

    private static String report(Diagnostic found) {
        String place = found.pointer().isEmpty() ? "the document" : found.pointer();
        return found.severity().toString().toLowerCase(Locale.ROOT) + " " + found.slug() + " at " + place;
    }
}
