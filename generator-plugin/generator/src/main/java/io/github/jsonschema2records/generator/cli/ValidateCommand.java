package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SchemaValidator;
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
            "A file is a sequence of JSON texts: one document or NDJSON."
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
    private static final String TOO_LARGE = "this is larger than 1 GiB; split it";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--schema", required = true, paramLabel = "S", description = "The schema, a JSON or YAML file.")
    private Path schema = Path.of("");

    @Mixin
    private SchemaOptions schemaOptions = new SchemaOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file; - is standard input.")
    private List<String> files = new ArrayList<>();

    private final InputStream in;

    /** Validates files, one of which may be a stream. */
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
            FileValidation validation =
                    new FileValidation(validator, spec.commandLine().getOut(), progress);
            for (String file : files) {
                try {
                    invalid |= !validation.validate(file, read(file));
                } catch (IOException e) {
                    progress.hide();
                    err().println(file + ": " + Failures.reason(e));
                    unreadable = true;
                }
            }
        }
        return unreadable ? ExitCode.USAGE : invalid ? ExitCode.AT_FAULT : ExitCode.OK;
    }

    private byte[] read(String file) throws IOException {
        byte[] json = file.equals(STANDARD_INPUT) ? in.readAllBytes() : readFile(file);
        if (json.length > JsonLimits.LARGEST_DOCUMENT) {
            throw new IOException(TOO_LARGE);
        }
        return json;
    }

    private static byte[] readFile(String file) throws IOException {
        try {
            Path path = PathConverter.path(file);
            if (Files.isDirectory(path)) {
                throw new IOException("this is a folder");
            }
            if (Files.exists(path) && Files.size(path) > JsonLimits.LARGEST_DOCUMENT) {
                throw new IOException(TOO_LARGE);
            }
            return Files.readAllBytes(path);
        } catch (TypeConversionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** All files together, in bytes; those that cannot be read count nothing, nor does standard input. */
    private long size() {
        return files.stream().mapToLong(file -> new File(file).length()).sum();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
