package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.load.SchemaInput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the decisions of the generator. */
@Command(
        name = "explain",
        description = {
            "Explains what generate decides, without writing any sources.",
            "Prints which Java type each schema becomes, how the branches of unions are distinguished, how patterns are "
                    + "matched, and where dynamic references lead."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {"", "Exit code: 0; 1 the schemas have errors; 2 wrong arguments."})
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--package", paramLabel = "P", description = "The Java package of the types. Default: schema.")
    private String packageName = "schema";

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
        generated.decisions().explanation().lines().forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }
}
