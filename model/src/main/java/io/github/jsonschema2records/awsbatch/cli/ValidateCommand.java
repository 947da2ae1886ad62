package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.source.Sought;
import io.github.jsonschema2records.generator.command.FileValidation;
import io.github.jsonschema2records.generator.command.InstanceOptions;
import io.github.jsonschema2records.generator.command.InstanceReportOptions;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.instance.InstanceFiles;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Validates files of events. */
@Command(
        name = "validate",
        description = "Validates AWS Batch events against their JSON Schema.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "A file holds one JSON text or a sequence of them, such as NDJSON, or YAML documents, and may be compressed "
                    + "with gzip. Events are found in arrays, in messages of queues, streams and logs, and in exports "
                    + "of logs. Memory is needed for the largest text only. After a text that is not JSON, reading "
                    + "resumes at the next line that starts with { or [.",
            "",
            "Examples:",
            "  aws-batch-event-model validate --quiet --summary archive/",
            "  aws-batch-event-model validate --format github 'examples/**/*.json'",
            "",
            "Exit code: 0; 1 an event is invalid, or a text is not JSON or has no event; 2 wrong arguments, or an "
                    + "unreadable file (the others are validated); 3 a bug of this program."
        })
final class ValidateCommand implements Callable<Integer> {

    /** Archives of streams and exports of logs have compressed files without another ending. */
    static final List<String> INCLUDES = List.of("**/*.{json,jsonl,ndjson,yaml,yml,gz}");

    private final InputStream in;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--as",
            paramLabel = "event|job-detail|service-job-detail",
            converter = SoughtConverter.class,
            completionCandidates = SoughtConverter.class,
            description = "What to find: events, or details without an envelope, from an input path of a rule, or "
                    + "from DescribeJobs or DescribeServiceJob. Default: event.")
    private Sought sought = Sought.EVENT;

    @Option(names = "--fail-on-unknown", description = "Makes unknown types of events errors. Default: they are notes.")
    private boolean failsOnUnknown;

    @Option(
            names = "--report-unknown",
            description = "At the end, reports the members, values and types that the schema does not know, with the "
                    + "first place of each and the number of events.")
    private boolean reportsUnknown;

    @Mixin
    private InstanceReportOptions reportOptions = new InstanceReportOptions();

    @Mixin
    private InstanceOptions instanceOptions = new InstanceOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A file; a folder, for all *.json, *.jsonl, *.ndjson, *.yaml, *.yml and *.gz in it at any "
                    + "depth; a pattern such as 'data/**/*.json'; or - for standard input.")
    private List<String> arguments = new ArrayList<>();

    ValidateCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        InstanceFiles files = instanceOptions.files(in, INCLUDES);
        FileValidation validation = new FileValidation(files, arguments, reportOptions, spec.commandLine());
        @Nullable UnknownParts unknown = reportsUnknown ? new UnknownParts() : null;
        EventInstances events = new EventInstances(
                sought,
                instanceOptions.format(),
                instanceOptions.limits(),
                failsOnUnknown ? Severity.ERROR : Severity.NOTE,
                unknown);
        return validation.run(events, "event", report -> {
            if (unknown != null) {
                unknown.report(report);
            }
        });
    }

    /** Converts names in lower case. */
    static final class SoughtConverter implements ITypeConverter<Sought>, Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of("event", "job-detail", "service-job-detail").iterator();
        }

        @Override
        public Sought convert(String text) {
            return switch (text) {
                case "event" -> Sought.EVENT;
                case "job-detail" -> Sought.JOB_DETAIL;
                case "service-job-detail" -> Sought.SERVICE_JOB_DETAIL;
                default ->
                    throw new TypeConversionException(
                            "expected event, job-detail or service-job-detail but got \"" + text + "\"");
            };
        }
    }
}
