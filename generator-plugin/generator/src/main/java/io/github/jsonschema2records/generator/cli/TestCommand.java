package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GeneratorOptions;
import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.compile.InMemoryCompiler;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.suite.GroupJudgement;
import io.github.jsonschema2records.generator.suite.GroupReport;
import io.github.jsonschema2records.generator.suite.SuiteFindings;
import io.github.jsonschema2records.generator.suite.SuiteListener;
import io.github.jsonschema2records.generator.suite.SuiteRunner;
import io.github.jsonschema2records.generator.suite.SuiteSettings;
import io.github.jsonschema2records.generator.suite.TestedSchemas;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tests schemas by running the code that is generated for them. */
@Command(
        name = "test",
        description = {
            "Unit tests for schemas: runs files in the format of the JSON Schema test suite "
                    + "on generated, compiled code.",
            "Prints a line for every failed test and for every error in a schema, and a summary."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  jsonschema2records test --schemas schemas/ tests/",
            "",
            "Exit code: 0; 1 a test failed or a schema was refused; 2 wrong arguments, or an unreadable file, or one "
                    + "without tests."
        })
final class TestCommand extends ReportingCommand {

    @Option(
            names = "--schemas",
            paramLabel = "PATH",
            description =
                    "A schema, or a folder of schemas, that tests refer to: by its path from the test file, or by its "
                            + "$id. Can be repeated. Files beside the test file are always found.")
    private List<Path> schemas = new ArrayList<>();

    @Option(
            names = "--round-trip",
            description = "Also compiles the types. Reads every valid instance, writes it back and compares, and "
                    + "checks that every invalid instance is refused. Default: only validators are compiled and run.")
    private boolean roundTrip;

    @Option(
            names = "--allow-refused",
            description = "Makes refused schemas warnings, with which the exit code is 0 if no test failed. For suites "
                    + "with unsupported features.")
    private boolean allowRefused;

    @Option(
            names = "--exclude",
            paramLabel = "NAME",
            description = "Leaves out files and folders of this name, such as \"optional\". Can be repeated.")
    private Set<String> excluded = new LinkedHashSet<>();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A test file, or a folder. All .json files in the folder count, at any depth.")
    private List<Path> paths = new ArrayList<>();

    private boolean incomplete;

    @Override
    public Integer call() {
        if (roundTrip) {
            Javac.require("--round-trip");
        }
        Javac.prepare();
        FindingReport report = report();
        SuiteFindings findings = new SuiteFindings(report, allowRefused);
        SuiteSettings settings = new SuiteSettings(this::options, InMemoryCompiler::find);
        new SuiteRunner(settings, new GroupJudgement(roundTrip), excluded, listener(findings)).run(paths);
        findings.end();
        return incomplete ? ExitCode.USAGE : exitCode(report);
    }

    private GeneratorOptions options(String packageName) {
        return new TestedSchemas(schemas).reachedBy(schemaOptions().withoutOwnClasses(packageName));
    }

    private SuiteListener listener(SuiteFindings findings) {
        return new SuiteListener() {
            @Override
            public void ran(GroupReport report) {
                findings.add(report);
                out().flush();
            }

            @Override
            public void unreadable(SourcePosition position, String message) {
                err().println(PrintableText.of(position.text() + ": " + message));
                incomplete = true;
            }

            @Override
            public void leftOut(String message) {
                err().println(PrintableText.of(message));
            }
        };
    }
}
