package io.github.jsonschema2records.generator.linter;

import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.load.SchemaInput;
import java.util.List;

/** Checks schemas without generating anything. */
public final class Linter {

    private final Generator generator;
    private final LintSeverities severities;

    /** Creates a linter. */
    public Linter(GeneratorOptions options, LintSeverities severities) {
        this.generator = new Generator(options);
        this.severities = severities;
    }

    /** Checks schemas and adds what was found to a report. An error ends the checks that need its schema. */
    public void run(List<SchemaInput> inputs, FindingReport report) {
        for (Diagnostic diagnostic : generator.lint(inputs)) {
            severities.apply(Finding.of(diagnostic)).ifPresent(report::add);
        }
    }
}
