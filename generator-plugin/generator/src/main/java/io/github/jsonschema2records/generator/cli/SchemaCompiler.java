package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.validate.LoadedValidator;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Creates the validator of one schema, in memory: compiled if there is a compiler, and otherwise interpreted. */
final class SchemaCompiler {

    private static final String PACKAGE = "validated";

    private final SchemaOptions options;
    private final PrintWriter err;

    /** Creates a compiler that prints diagnostics to a writer. */
    SchemaCompiler(SchemaOptions options, PrintWriter err) {
        this.options = options;
        this.err = err;
    }

    /**
     * Returns the validator of a schema.
     *
     * @throws CommandException if the schema is refused
     */
    SchemaValidator compile(Path schema) {
        CommandException.unless(Files.exists(schema), "--schema: " + schema + ": no such file");
        CommandException.unless(Files.isRegularFile(schema), "--schema: " + schema + " is not a file");
        LoadedValidator loaded = LoadedValidator.of(schema, options.withoutOwnClasses(PACKAGE));
        loaded.diagnostics().forEach(d -> err.println(d.text()));
        return loaded.validator().orElseThrow(() -> new CommandException(schema + ": this schema is refused"));
    }
}
