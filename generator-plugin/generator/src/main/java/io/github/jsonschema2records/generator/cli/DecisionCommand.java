package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.GenerationResult;
import io.github.jsonschema2records.generator.GenerationResult.Generated;
import io.github.jsonschema2records.generator.Generator;
import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.report.Decisions;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that shows what the generator decides about schemas, without writing sources. */
abstract class DecisionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--package", paramLabel = "P", description = "The Java package of the types. Default: schema.")
    private String packageName = "schema";

    @Mixin
    private DecisionOptions decisionOptions = new DecisionOptions();

    @Mixin
    private SchemaFiles schemas = new SchemaFiles();

    @Mixin
    private SchemaOptions schemaOptions = new SchemaOptions();

    @Override
    public final Integer call() {
        CommandException.unless(
                JavaNames.isQualified(packageName), "--package: \"" + packageName + "\" is not a Java package name");
        decisionOptions.check(spec.commandLine());
        schemaOptions.checkDialect();
        GenerationResult result = new Generator(decisionOptions.addTo(schemaOptions.forPackage(packageName), false))
                .run(schemas.inputs());
        result.diagnostics().forEach(d -> spec.commandLine().getErr().println(d.text()));
        if (!(result instanceof Generated generated)) {
            return ExitCode.AT_FAULT;
        }
        show(generated.decisions());
        return ExitCode.OK;
    }

    /** Shows the decisions. */
    abstract void show(Decisions decisions);

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
