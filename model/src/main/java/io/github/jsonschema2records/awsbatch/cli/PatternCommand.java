package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.cli.pattern.PatternFile;
import io.github.jsonschema2records.awsbatch.cli.pattern.PatternMatch;
import io.github.jsonschema2records.awsbatch.cli.pattern.RulePattern;
import io.github.jsonschema2records.awsbatch.cli.schema.EventKind;
import io.github.jsonschema2records.awsbatch.source.EventSource;
import io.github.jsonschema2records.awsbatch.source.Finding;
import io.github.jsonschema2records.generator.command.ExitCode;
import io.github.jsonschema2records.generator.command.StandardInput;
import io.github.jsonschema2records.generator.instance.InstanceFiles;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.SyntaxError;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks rule patterns of EventBridge. */
@Command(
        name = "pattern",
        description = "Checks EventBridge rule patterns against the schema of the events.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footer = {
            "",
            "A file is a pattern, or has patterns in members EventPattern, such as the",
            "answers of 'aws events describe-rule' and 'list-rules'.",
            "",
            "Errors: EventBridge refuses the pattern, a part of it can never match, or a",
            "name is misspelt. Warnings: nothing that the schema knows matches, but AWS may",
            "add something that does.",
            "",
            "Exit code:",
            "  0  all patterns are right, and match at least one of the events",
            "  1  a pattern has an error or a warning, or matches none of the events",
            "  2  wrong arguments, or a file cannot be read (the others are checked)"
        })
final class PatternCommand implements Callable<Integer> {

    /** Number of bytes to read of a file. With one byte more than the limit, it is refused. */
    private static final int MOST_BYTES = JsonLimits.DEFAULTS.maxDocumentBytes() + 1;

    private static final List<String> INCLUDES = List.of("**/*.json");

    private final InputStream in;
    private List<EventKind> kinds = List.of();
    private final List<PatternMatch> matches = new ArrayList<>();
    private final Set<PatternMatch> matched = new HashSet<>();
    private boolean wrong;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = PrintFormat.Converter.class,
            completionCandidates = PrintFormat.Converter.class,
            description = "The format of the report: text; json, one object in a line for each pattern and each event; "
                    + "github, which shows problems beside the lines of a pull request; or sarif, for code scanning. "
                    + "Default: text.")
    private PrintFormat format = PrintFormat.TEXT;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            arity = "1",
            description = {
                "Events in any form that 'validate' reads. Says which of them match, and",
                "why the others do not. Can be repeated."
            })
    private List<String> events = new ArrayList<>();

    @Option(names = "--allow-unknown", description = "Exit with 0 if there are only warnings.")
    private boolean allowsUnknown;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATTERN",
            description =
                    "A file; a folder, for all *.json in it at any depth; a pattern such as 'rules/**/*.json'; or "
                            + "- for standard input.")
    private List<String> arguments = new ArrayList<>();

    PatternCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        kinds = EventKind.all(); // Other commands need not read the schema.
        StandardInput.requireOnce(
                Stream.concat(arguments.stream(), events.stream()).toList());
        PatternReport report = format.report(spec.commandLine().getOut());
        boolean read = read(arguments, INCLUDES, (name, text) -> check(name, text, report));
        read &= read(events, ValidateCommand.INCLUDES, (name, text) -> match(name, text, report));
        if (!events.isEmpty()) {
            unmatched(report);
        }
        report.end();
        return !read ? ExitCode.USAGE : wrong ? ExitCode.AT_FAULT : ExitCode.OK;
    }

    /** Reads files. Returns whether all could be read. */
    private boolean read(List<String> names, List<String> includes, FileReading.Reader reader) {
        InstanceFiles files = new InstanceFiles(in, includes, List.of());
        FileReading reading = new FileReading(spec.commandLine().getErr(), reader);
        names.forEach(name -> files.visit(name, reading));
        return !reading.hasFailed();
    }

    private void unmatched(PatternReport report) {
        for (PatternMatch match : matches) {
            if (!matched.contains(match)) {
                wrong = true;
                report.unmatched(match.pattern());
            }
        }
    }

    private void check(String name, InputStream text, PatternReport report) throws IOException {
        for (RulePattern pattern : PatternFile.check(name, text.readNBytes(MOST_BYTES), kinds)) {
            report.add(pattern);
            wrong |=
                    pattern.hasErrors() || !(allowsUnknown || pattern.problems().isEmpty());
            if (!pattern.hasErrors() && !pattern.isForeign()) {
                matches.add(new PatternMatch(pattern, kinds));
            }
        }
    }

    private void match(String name, InputStream text, PatternReport report) throws IOException {
        EventSource source = new EventSource(text);
        for (@Nullable Finding found = source.next(); found != null; found = source.next()) {
            if (found instanceof Finding.Event event) {
                match(name, event, report);
            } else if (found instanceof Finding.Nothing nothing) {
                wrong = true;
                report.noEvent(name, nothing.line(), nothing.hint());
            }
        }
    }

    private void match(String name, Finding.Event event, PatternReport report) {
        SyntaxError failure = event.document().failure();
        if (failure != null) {
            wrong = true;
            report.noEvent(name, failure.line(), failure.message());
            return;
        }
        for (PatternMatch match : matches) {
            List<String> reasons = match.reasons(event.document());
            if (reasons.isEmpty()) {
                matched.add(match);
            }
            report.add(name, event.line(), event.place(), match.pattern(), reasons);
        }
    }
}
