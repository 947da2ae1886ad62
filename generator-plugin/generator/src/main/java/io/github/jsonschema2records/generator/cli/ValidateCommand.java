package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
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
import picocli.CommandLine.TypeConversionException;

/** Validates files. */
@Command(
        name = "validate",
        description = {
            "Validates JSON files with the compiled validator of a schema.",
            "A file is a sequence of JSON texts: one document or NDJSON. "
                    + "After a text that is not JSON, reading resumes at the next line that starts with { or [."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0; 1 a file is invalid; 2 wrong arguments, a schema that is refused, or an unreadable file."
        })
final class ValidateCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--schema", required = true, paramLabel = "S", description = "The schema, a JSON or YAML file.")
    private Path schema = Path.of("");

    @Option(
            names = "--allow-duplicate-names",
            description = "Allows a name twice in an object; the last one counts. Default: such a file is invalid.")
    private boolean allowDuplicateNames;

    @Mixin
    private SchemaOptions schemaOptions = new SchemaOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file; - is standard input.")
    private List<String> files = new ArrayList<>();

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
        boolean once = files.stream().filter(STANDARD_INPUT::equals).count() <= 1;
        CommandException.unless(once, "standard input can be read only once");
        Javac.prepare();
        schemaOptions.checkDialect();
        SchemaValidator validator = new SchemaCompiler(schemaOptions, err()).compile(schema);
        boolean unreadable = false;
        boolean invalid = false;
        try (InputProgress progress = InputProgress.of(size(), err())) {
            JsonLimits limits = JsonLimits.DEFAULTS.withDuplicateNames(allowDuplicateNames);
            FileValidation validation =
                    new FileValidation(validator, limits, spec.commandLine().getOut(), progress);
            for (String file : files) {
                try {
                    invalid |= !validate(file, validation);
                } catch (IOException | OutOfMemoryError | StackOverflowError e) {
                    progress.hide();
                    err().println(PrintableText.of(file + ": " + CommandMessages.reason(e)));
                    unreadable = true;
                }
            }
        }
        return unreadable ? ExitCode.USAGE : invalid ? ExitCode.AT_FAULT : ExitCode.OK;
    }

    private boolean validate(String file, FileValidation validation) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return validation.validate(file, in);
        }
        try (InputStream json = Files.newInputStream(path(file))) {
            return validation.validate(file, json);
        }
    }

    private static Path path(String file) throws IOException {
        try {
            Path path = PathConverter.path(file);
            if (Files.isDirectory(path)) {
                throw new IOException("this is a folder");
            }
            return path;
        } catch (TypeConversionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Returns the size of all files together, in bytes. Unreadable files and standard input count as 0. */
    private long size() {
        return files.stream().mapToLong(file -> new File(file).length()).sum();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
