package io.github.jsonschema2records.awsbatch.cli;

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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates files of events. */
@Command(
        name = "validate",
        description = "Validates AWS Batch events against their JSON Schema.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "A file holds one JSON text or a sequence of them, such as NDJSON. Behind a",
            "text that is no JSON, the next line that starts with '{' or '[' is the next text.",
            "",
            "Exit code:",
            "  0  all events are valid",
            "  1  an event is not valid, or is no JSON",
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {"A file; a folder, for all *.json, *.jsonl and *.ndjson in it;", "or - for standard input."})
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
            notRead(folder.toString(), "no *.json, *.jsonl or *.ndjson in this folder");
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
        EventSequence events = new EventSequence(PrintableText.of(name), text);
        for (Verdict verdict = events.next(); verdict != null; verdict = events.next()) {
            invalid |= !verdict.isValid();
            report.add(verdict);
        }
    }

    private void notRead(String name, String reason) {
        unread = true;
        spec.commandLine().getErr().println(PrintableText.of(name + ": " + reason));
    }
}
