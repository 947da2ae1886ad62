package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.bundle.Bundle;
import io.github.jsonschema2records.generator.bundle.Bundler;
import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import io.github.jsonschema2records.generator.write.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Bundles a schema. */
@Command(
        name = "bundle",
        description = {
            "Puts a schema and everything that it refers to into one document.",
            "Each document becomes a definition with an identifier of its own, so references stay as they are. The "
                    + "standard metaschemas are left out."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {"", "Exit code: 0; 1 the schemas have errors; 2 wrong arguments."})
final class BundleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private @Nullable Path out;

    @Mixin
    private SchemaOptions schemaOptions = new SchemaOptions();

    @Parameters(arity = "1", paramLabel = "SCHEMA", description = "A JSON or YAML file.")
    private Path schema = Path.of("");

    @Override
    public Integer call() {
        CommandException.unless(Files.isRegularFile(schema), schema + ": no such file");
        schemaOptions.checkDialect();
        Bundle bundle = new Bundler(schemaOptions.withoutOwnClasses("bundled")).bundle(new PathInput(schema));
        PrintWriter err = spec.commandLine().getErr();
        bundle.diagnostics().forEach(diagnostic -> err.println(diagnostic.text()));
        if (bundle.text().isEmpty()) {
            return ExitCode.AT_FAULT;
        }
        print(bundle.text().get());
        return ExitCode.OK;
    }

    private void print(String text) {
        if (out == null) {
            spec.commandLine().getOut().print(text);
            return;
        }
        try {
            WholeFile.write(
                    out, text, Objects.requireNonNull(out.toAbsolutePath().getParent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
