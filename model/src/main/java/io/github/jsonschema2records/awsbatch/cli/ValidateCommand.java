package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.source.Sought;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
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
            "A file holds one JSON text or a sequence of them, such as NDJSON, and may be",
            "compressed with gzip. Events are found in arrays, in messages of queues,",
            "streams and logs, and in exports of logs. Behind a text that is no JSON, the",
            "next line that starts with '{' or '[' is the next text.",
            "",
            "Examples:",
            "  aws-batch-event-model validate --quiet --summary archive/",
            "  aws-batch-event-model validate --format github examples/*.json",
            "",
            "Exit code:",
            "  0  all events are valid",
            "  1  an event is not valid, or a text is no JSON or has no event",
            "  2  wrong arguments, or a file cannot be read (the others are validated)",
            "  3  a bug of this program"
        })
final class ValidateCommand implements Callable<Integer> {

    private final InputStream in;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "text|json|github",
            converter = PrintFormat.Converter.class,
            completionCandidates = PrintFormat.Converter.class,
            description = {
                "text: a line for each valid event and for each violation (default);",
                "json: a line for each event, a JSON object;",
                "github: a workflow command for each violation."
            })
    private PrintFormat format = PrintFormat.TEXT;

    @Option(
            names = "--as",
            paramLabel = "event|job-detail|service-job-detail",
            converter = SoughtConverter.class,
            completionCandidates = SoughtConverter.class,
            description = {
                "What to find: events (default), or details without an envelope,",
                "from an input path of a rule, or from DescribeJobs or DescribeServiceJob."
            })
    private Sought sought = Sought.EVENT;

    @Option(names = "--fail-on-unknown", description = "Exit with 1 if the kind of an event is unknown.")
    private boolean failsOnUnknown;

    @Option(
            names = "--report-unknown",
            description = {
                "At the end, print the members, values and types that the",
                "schema does not know, with the first place of each and",
                "the number of events."
            })
    private boolean reportsUnknown;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no lines about valid events.")
    private boolean quiet;

    @Option(names = "--summary", description = "At the end, print the numbers of files and events.")
    private boolean summary;

    @Option(
            names = "--max-violations",
            paramLabel = "N",
            description = {
                "Print no further events that are not valid after N",
                "violations. They are still validated and counted."
            })
    private long maxViolations = Long.MAX_VALUE;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "A file; a folder, for all *.json, *.jsonl, *.ndjson and *.gz in it;",
                "or - for standard input."
            })
    private List<String> arguments = new ArrayList<>();

    private final UnknownParts unknown = new UnknownParts();
    private final EventCounts counts = new EventCounts();
    private boolean invalid;
    private long violations;

    ValidateCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        Report report = format.report(spec.commandLine().getOut());
        FileArguments files = new FileArguments(in, spec.commandLine());
        files.read(arguments, EventFolder.EVENTS, (name, text) -> validateTexts(name, text, report));
        if (reportsUnknown) {
            unknown.print(report);
        }
        if (summary) {
            report.note(counts.text());
        }
        return files.hasFailed() ? ExitCode.USAGE : invalid ? ExitCode.INVALID : ExitCode.VALID;
    }

    private void validateTexts(String name, InputStream text, Report report) throws IOException {
        EventSequence events = new EventSequence(name, text, sought);
        counts.addFile();
        for (Verdict verdict = events.next(); verdict != null; verdict = events.next()) {
            invalid |= !verdict.isValid() || (failsOnUnknown && verdict.isUnknown());
            boolean printed = verdict.isValid() ? !quiet : violations < maxViolations;
            counts.add(verdict, printed);
            if (printed) {
                report.add(verdict);
                violations +=
                        verdict.isValid() ? 0 : Math.max(1, verdict.violations().size());
            }
            if (reportsUnknown && verdict.isValid()) {
                unknown.add(verdict);
            }
        }
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
