package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.FileValidation;
import io.github.jsonschema2records.generator.command.InstanceOptions;
import io.github.jsonschema2records.generator.command.InstanceReportOptions;
import io.github.jsonschema2records.generator.instance.InstanceFiles;
import io.github.jsonschema2records.generator.instance.InstanceSettings;
import io.github.jsonschema2records.generator.instance.SchemaInstances;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.io.InputStream;
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--schema", required = true, paramLabel = "S", description = "The schema, a JSON or YAML file.")
    private Path schema = Path.of("");

    @Mixin
    private InstanceReportOptions reportOptions = new InstanceReportOptions();

    @Option(
            names = "--items",
            description = "Validates the items of an array one by one, if a file starts with an array. The array may "
                    + "be larger than memory.")
    private boolean items;

    @Mixin
    private InstanceOptions instanceOptions = new InstanceOptions();

    @Mixin
    private SchemaOptions schemaOptions = new SchemaOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A file; a folder, for all *.json, *.jsonl, *.ndjson, *.yaml and *.yml in it at any depth, "
                    + "and each of them with .gz; a pattern such as 'data/**/*.json'; or - for standard input.")
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
        InstanceFiles files = instanceOptions.files(in, InstanceFiles.DEFAULT_INCLUDES);
        FileValidation validation = new FileValidation(files, arguments, reportOptions, spec.commandLine());
        Javac.prepare();
        schemaOptions.checkDialect();
        SchemaValidator validator =
                new SchemaCompiler(schemaOptions, spec.commandLine().getErr()).compile(schema);
        InstanceSettings settings = new InstanceSettings(instanceOptions.limits(), instanceOptions.format(), items);
        return validation.run(new SchemaInstances(validator, settings), "value", report -> {});
    }
}
