package io.github.jsonschema2records.generator.cli;

import io.github.jsonschema2records.generator.command.CommandException;
import io.github.jsonschema2records.generator.command.ParsingConverter;
import io.github.jsonschema2records.generator.finding.FileProblem;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.sample.Sample.Sort;
import io.github.jsonschema2records.generator.sample.SampleRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes samples of schemas. */
@Command(
        name = "sample",
        description = {
            "Makes instances of schemas: a minimal valid one, a full valid one, and an invalid one for each assertion.",
            "Each is evaluated before it is printed. Assertions without a sample are listed with the reason."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0; 1 a finding is as severe as --fail-on, such as a refused schema; 2 wrong arguments, or files "
                    + "that cannot be written."
        })
final class SampleCommand extends ReportingCommand {

    @Mixin
    private SchemaFiles schemas = new SchemaFiles();

    @Option(
            names = "--sort",
            paramLabel = "SORT",
            converter = SortConverter.class,
            description = "The sort of samples: minimal, full or invalid. Can be repeated. Default: all.")
    private List<Sort> sorts = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "A folder for the samples, with a folder for each schema and a file for each sample.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        FindingReport report = report();
        schemas.check();
        EnumSet<Sort> wanted = sorts.isEmpty() ? EnumSet.allOf(Sort.class) : EnumSet.copyOf(sorts);
        try {
            new SampleRun(schemaOptions().withoutOwnClasses("sampled"), wanted, out, report).run(schemas.inputs());
        } catch (IOException e) {
            throw new CommandException("--out: " + FileProblem.reason(e));
        }
        return exitCode(report);
    }

    /** Converts the name of a sort. */
    static final class SortConverter extends ParsingConverter<Sort> {
        SortConverter() {
            super(Sort::parse);
        }
    }
}
