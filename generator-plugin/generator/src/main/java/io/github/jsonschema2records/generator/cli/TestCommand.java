package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.suite.GroupJudgement;
import io.github.jsonschema2records.generator.suite.GroupReport;
import io.github.jsonschema2records.generator.suite.SuiteFiles;
import io.github.jsonschema2records.generator.suite.SuiteFiles.Candidate;
import io.github.jsonschema2records.generator.suite.SuiteReader;
import io.github.jsonschema2records.generator.suite.SuiteRun;
import io.github.jsonschema2records.generator.suite.SuiteSettings;
import io.github.jsonschema2records.generator.suite.UnreadableSuiteException;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tests schemas by running the code that is generated for them. */
@Command(
        name = "test",
        description = {
            "Unit tests for schemas: runs files in the format of the JSON Schema test suite "
                    + "on generated, compiled code.",
            "Prints a line for every failed test (FAIL) and every refused schema (REFUSED), and a summary."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0; 1 a test failed or a schema was refused; 2 wrong arguments, or an unreadable file, or one "
                    + "without tests."
        })
final class TestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SchemaOptions schemaOptions = new SchemaOptions();

    @Option(
            names = "--round-trip",
            description = "Also compiles the types. Reads every valid instance, writes it back and compares, and "
                    + "checks that every invalid instance is refused. Default: only validators are compiled and run.")
    private boolean roundTrip;

    @Option(
            names = "--allow-refused",
            description = "Ends with exit code 0 even if schemas were refused, as long as no test failed. For suites "
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
    private int passed;
    private int failed;
    private int refused;

    @Override
    public Integer call() {
        Javac.prepare();
        schemaOptions.checkDialect();
        SuiteSettings settings = new SuiteSettings(schemaOptions::withoutOwnClasses, Javac::open);
        try (SuiteRun run = new SuiteRun(settings, new GroupJudgement(roundTrip), this::report)) {
            SuiteFiles files = new SuiteFiles(excluded);
            for (Path path : paths) {
                add(files, path, run);
            }
            run.finish();
        }
        out().println(passed + " passed, " + failed + " failed, " + refused + " refused");
        boolean missed = failed > 0 || (refused > 0 && !allowRefused);
        return incomplete ? ExitCode.USAGE : missed ? ExitCode.AT_FAULT : ExitCode.OK;
    }

    private void add(SuiteFiles files, Path path, SuiteRun run) {
        try {
            List<Candidate> candidates = files.of(path);
            if (candidates.isEmpty()) {
                unreadable(path + ": there is no .json file in this folder");
            }
            candidates.forEach(candidate -> add(candidate, run));
        } catch (IOException e) {
            unreadable(path + ": " + CommandMessages.reason(e));
        }
    }

    private void add(Candidate file, SuiteRun run) {
        try {
            SuiteReader.read(file).forEach(run::add);
        } catch (IOException | OutOfMemoryError | StackOverflowError e) {
            unreadable(file.display() + ": " + CommandMessages.reason(e));
        } catch (UnreadableSuiteException e) {
            if (file.found() && e.isForeign()) {
                err().println(e.getMessage() + "; left out");
            } else {
                unreadable(String.valueOf(e.getMessage()));
            }
        }
    }

    private void unreadable(String message) {
        err().println(PrintableText.of(message));
        incomplete = true;
    }

    private void report(GroupReport report) {
        report.lines().stream().map(PrintableText::of).forEach(out()::println);
        out().flush();
        passed += report.passed();
        failed += report.failed();
        refused += report.refused();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
