package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.reference.ReferencePage;
import io.github.jsonschema2records.generator.write.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the reference page of schemas. */
@Command(
        name = "reference",
        description = "Writes a reference page: one HTML file with every type, property and constraint, and the Java "
                + "beside the JSON.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {"", "Exit code: 0; 1 the schemas have errors, and nothing was written; 2 wrong arguments."})
final class ReferenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The HTML file.")
    private Path out = Path.of("");

    @Option(
            names = "--package",
            paramLabel = "P",
            description = "The Java package that the page names. Default: schema.")
    private String packageName = "schema";

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The title of the page. Default: that of the only schema, else \"Schema reference\".")
    private @Nullable String title;

    @Mixin
    private DecisionOptions decisionOptions = new DecisionOptions();

    @Mixin
    private FilterOptions filterOptions = new FilterOptions();

    @Mixin
    private SchemaOptions schemaOptions = new SchemaOptions();

    @Parameters(arity = "1..*", paramLabel = "SCHEMA", description = "A JSON or YAML file, or a folder or jar of them.")
    private List<Path> schemas = new ArrayList<>();

    @Override
    public Integer call() {
        CommandException.unless(
                SourceVersion.isName(packageName), "--package: \"" + packageName + "\" is not a Java package name");
        decisionOptions.check(spec.commandLine());
        schemaOptions.checkDialect();
        List<SchemaInput> inputs = new ArrayList<>();
        schemas.forEach(schema -> inputs.add(filterOptions.input(schema)));
        GenerationResult result =
                new Generator(decisionOptions.addTo(schemaOptions.forPackage(packageName), false)).run(inputs);
        result.diagnostics().forEach(d -> spec.commandLine().getErr().println(d.text()));
        if (!(result instanceof Generated generated)) {
            return ExitCode.AT_FAULT;
        }
        write(ReferencePage.html(generated.decisions(), title));
        return ExitCode.OK;
    }

    private void write(String page) {
        try {
            WholeFile.write(out, page, out);
        } catch (IOException e) {
            throw new CommandException("--out: cannot write " + out + ": " + e.getMessage());
        }
        spec.commandLine().getOut().println("Wrote " + out);
    }
}
