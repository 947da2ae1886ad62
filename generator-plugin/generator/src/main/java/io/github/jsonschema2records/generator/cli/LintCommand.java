package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.linter.LintCheck;
import io.github.jsonschema2records.generator.linter.LintSeverities;
import io.github.jsonschema2records.generator.linter.Linter;
import io.github.jsonschema2records.generator.load.SchemaInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks schemas. */
@Command(
        name = "lint",
        description = {
            "Checks schemas without generating: everything that generate reports, and advice.",
            "Prints a line for each finding, and a summary."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  jsonschema2records lint --fail-on warning --severity unused-definition=off schemas/",
            "",
            "Exit code: 0; 1 a finding is as severe as --fail-on says; 2 wrong arguments."
        })
final class LintCommand extends ReportingCommand {

    @Option(names = "--list", description = "Lists all checks with their severities and reasons, and ends.")
    private boolean list;

    @Option(
            names = "--severity",
            paramLabel = "ID=SEVERITY",
            description = "Another severity of a check: error, warning, note, or off. Can be repeated.")
    private Map<String, String> severities = new LinkedHashMap<>();

    @Option(names = "--fail-on-ignored", description = "Makes keywords without effect errors.")
    private boolean failOnIgnored;

    @Mixin
    private FilterOptions filterOptions = new FilterOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "SCHEMA",
            description = "A JSON or YAML file, or a folder or jar of them. Several are checked together.")
    private List<Path> schemas = new ArrayList<>();

    @Override
    public Integer call() {
        if (list) {
            LintCheck.all().forEach(this::print);
            return ExitCode.OK;
        }
        CommandException.unless(!schemas.isEmpty(), "Missing required parameter: SCHEMA");
        FindingReport report = report();
        List<SchemaInput> inputs =
                schemas.stream().<SchemaInput>map(filterOptions::input).toList();
        new Linter(schemaOptions().withoutOwnClasses("checked").withFailOnIgnored(failOnIgnored), severities())
                .run(inputs, report);
        report.end();
        return exitCode(report);
    }

    private LintSeverities severities() {
        try {
            return LintSeverities.of(severities);
        } catch (IllegalArgumentException e) {
            throw new CommandException("--severity: " + e.getMessage());
        }
    }

    private void print(LintCheck check) {
        out().println(check.id() + " (" + check.severity().word() + "): " + check.reason());
    }
}
