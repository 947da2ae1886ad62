package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.source.Sought;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "Exit code:",
            "  0  all events are valid",
            "  1  an event is not valid, or a text is no JSON or has no event",
            "  2  wrong arguments, or a file cannot be read (the others are validated)"
        })
final class ValidateCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    /** Matches URLs. At least two letters must precede the colon, since one letter is a drive. */
    private static final Pattern URL = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]+:)+/.*", Pattern.DOTALL);

    private final InputStream in;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "text|json|github",
            converter = PrintFormat.Converter.class,
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
            description = {
                "What to find: events (default), or details without an envelope,",
                "from an input path of a rule, or from DescribeJobs or DescribeServiceJob."
            })
    private Sought sought = Sought.EVENT;

    @Option(names = "--fail-on-unknown", description = "Exit with 1 if the kind of an event is unknown.")
    private boolean failsOnUnknown;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "A file; a folder, for all *.json, *.jsonl, *.ndjson and *.gz in it;",
                "or - for standard input."
            })
    private List<String> arguments = new ArrayList<>();

    private boolean invalid;
    private boolean unread;

    ValidateCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        if (arguments.indexOf(STANDARD_INPUT) != arguments.lastIndexOf(STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "standard input can be read only once");
        }
        Report report = format.report(spec.commandLine().getOut());
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                validate(STANDARD_INPUT, null, report);
            } else {
                validate(argument, report);
            }
        }
        return unread ? ExitCode.USAGE : invalid ? ExitCode.INVALID : ExitCode.VALID;
    }

    private void validate(String argument, Report report) {
        if (URL.matcher(argument).matches()) {
            notRead(argument, "this is a URL, and nothing is downloaded; save what is there as a file");
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                validateFolder(path, report);
            } else {
                validate(argument, path, report);
            }
        } catch (InvalidPathException e) {
            notRead(argument, "not a path");
        }
    }

    private void validateFolder(Path folder, Report report) {
        EventFolder files = EventFolder.list(folder);
        files.files().forEach(file -> validate(file.toString(), file, report));
        files.failures().forEach((path, failure) -> notRead(path.toString(), FileFailure.reason(failure)));
        if (files.files().isEmpty() && files.failures().isEmpty()) {
            notRead(folder.toString(), "no *.json, *.jsonl, *.ndjson or *.gz in this folder");
        }
    }

    /** Validates a file, or standard input if there is no path. */
    private void validate(String name, @Nullable Path path, Report report) {
        try {
            if (path == null) {
                validateTexts(name, in, report);
            } else {
                try (InputStream file = Files.newInputStream(path)) {
                    validateTexts(name, file, report);
                }
            }
        } catch (IOException | OutOfMemoryError | StackOverflowError e) {
            notRead(name, FileFailure.reason(e));
        }
    }

    private void validateTexts(String name, InputStream text, Report report) throws IOException {
        EventSequence events = new EventSequence(PrintableText.of(name), text, sought);
        for (Verdict verdict = events.next(); verdict != null; verdict = events.next()) {
            invalid |= !verdict.isValid() || (failsOnUnknown && verdict.isUnknown());
            report.add(verdict);
        }
    }

    /** Converts names in lower case. */
    static final class SoughtConverter implements ITypeConverter<Sought> {
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

    private void notRead(String name, String reason) {
        unread = true;
        spec.commandLine().getErr().println(PrintableText.of(name + ": " + reason));
    }
}
