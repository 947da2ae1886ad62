package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.command.InputProgress;
import io.github.jsonschema2records.generator.command.InstanceOptions;
import io.github.jsonschema2records.generator.command.LowerCaseConverter;
import io.github.jsonschema2records.generator.command.ProgressReport;
import io.github.jsonschema2records.generator.command.ReportOptions;
import io.github.jsonschema2records.generator.command.ValidateFormat;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.finding.FailOn;
import io.github.jsonschema2records.generator.finding.FileProblem;
import io.github.jsonschema2records.generator.instance.InstanceCounts;
import io.github.jsonschema2records.generator.instance.InstanceFile;
import io.github.jsonschema2records.generator.instance.InstanceFiles;
import io.github.jsonschema2records.generator.instance.InstanceReport;
import io.github.jsonschema2records.generator.instance.InstanceValidation;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates files. */
@Command(
        name = "validate",
        description = {
            "Validates JSON and YAML files against a schema.",
            "Memory is needed for the largest value only. A file is a sequence of values: one document, NDJSON, JSON texts without a separator, or YAML documents. "
                    + "It may be compressed with gzip. After a text that is not JSON, reading resumes at the next line "
                    + "that starts with { or [."
        },
        customSynopsis = "jsonschema2records validate --schema=S [OPTIONS] FILE...",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  jsonschema2records validate --schema order.json order-1.json order-2.yaml",
            "  jsonschema2records validate --schema order.json --max-violations 9 orders.gz",
            "  jsonschema2records validate --schema order.json --format github orders/",
            "  curl -s $URL | jsonschema2records validate --schema order.json --items -",
            "",
            "Exit code: 0; 1 a value is invalid or is not JSON; 2 wrong arguments, a schema that is refused, or an "
                    + "unreadable file (the others are validated); 3 a bug of this program."
        })
final class ValidateCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--schema", required = true, paramLabel = "S", description = "The schema, a JSON or YAML file.")
    private Path schema = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description =
                    "The format of the report: text; json, one object in a line for each violation; github, which "
                            + "shows violations beside the lines of a pull request; sarif, for code scanning; or junit, a test "
                            + "case for each file. Default: text.")
    private ValidateFormat format = ValidateFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = ReportOptions.FailOnConverter.class,
            completionCandidates = ReportOptions.FailOnConverter.class,
            description = "The least severe finding with which the exit code is 1: error, warning or never. Violations "
                    + "are errors. Default: error.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints violations only: no lines about valid files, and no summary.")
    private boolean quiet;

    @Mixin
    private InstanceOptions instanceOptions = new InstanceOptions();

    @Mixin
    private SchemaOptions schemaOptions = new SchemaOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "A file; a folder, for the files in it at any depth; a pattern such as 'data/**/*.json'; or - "
                            + "for standard input.")
    private List<String> arguments = new ArrayList<>();

    private final InputStream in;

    /**
     * Creates a command.
     *
     * @param in standard input
     */
    ValidateCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        boolean once = arguments.stream().filter(STANDARD_INPUT::equals).count() <= 1;
        CommandException.unless(once, "standard input can be read only once");
        InstanceFiles files = instanceOptions.files(in);
        Javac.prepare();
        schemaOptions.checkDialect();
        SchemaValidator validator = new SchemaCompiler(schemaOptions, err()).compile(schema);
        try (InputProgress progress = InputProgress.of(() -> size(files), err())) {
            PrintWriter out = spec.commandLine().getOut();
            InstanceReport report = new ProgressReport(format.report(out, err(), quiet), progress, out);
            InstanceValidation validation =
                    new InstanceValidation(validator, instanceOptions.settings(), report, FileProblem::reason);
            visit(files, new Validating(validation, progress));
            InstanceCounts counts = validation.finish();
            boolean failed = !counts.isValid() && failOn.isFailure(Severity.ERROR);
            return counts.unreadable() > 0 ? ExitCode.USAGE : failed ? ExitCode.AT_FAULT : ExitCode.OK;
        }
    }

    private void visit(InstanceFiles files, InstanceFiles.Visitor visitor) {
        for (String argument : arguments) {
            files.visit(argument, visitor);
        }
    }

    /** Returns the size of all files together, in bytes. */
    private long size(InstanceFiles files) {
        long[] size = {0};
        visit(files, new InstanceFiles.Visitor() {
            @Override
            public void file(InstanceFile file) {
                size[0] += file.size();
            }

            @Override
            public void unreadable(String name, IOException reason) {
                // The validation reports it.
            }
        });
        return size[0];
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Validates the files, and shows the progress. */
    private record Validating(InstanceValidation validation, InputProgress progress) implements InstanceFiles.Visitor {

        @Override
        public void file(InstanceFile file) {
            InstanceFile.Content content = () -> progress.count(file.content().open());
            validation.validate(new InstanceFile(file.name(), file.size(), content));
        }

        @Override
        public void unreadable(String name, IOException reason) {
            validation.unreadable(name, reason);
        }
    }

    /** Converts the names of the formats. */
    static final class FormatConverter extends LowerCaseConverter<ValidateFormat> {
        FormatConverter() {
            super(ValidateFormat.values());
        }
    }
}
