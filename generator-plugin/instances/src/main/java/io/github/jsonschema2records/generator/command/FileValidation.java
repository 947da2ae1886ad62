package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.instance.InstanceCounts;
import io.github.jsonschema2records.generator.instance.InstanceFile;
import io.github.jsonschema2records.generator.instance.InstanceFiles;
import io.github.jsonschema2records.generator.instance.InstanceReader;
import io.github.jsonschema2records.generator.instance.InstanceReport;
import io.github.jsonschema2records.generator.instance.InstanceValidation;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine;

/** Validates the files that the arguments of a command name, reports about them, and shows the progress. */
public final class FileValidation {

    private final InstanceFiles files;
    private final List<String> arguments;
    private final InstanceReportOptions options;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * Creates a validation.
     *
     * @param arguments the files, folders and patterns of files
     * @param command the command, which prints the report
     * @throws CommandException if the arguments or options are wrong
     */
    public FileValidation(
            InstanceFiles files, List<String> arguments, InstanceReportOptions options, CommandLine command) {
        this.files = files;
        this.arguments = List.copyOf(arguments);
        this.options = options;
        out = command.getOut();
        err = command.getErr();
        StandardInput.requireOnce(arguments);
        options.maxViolations();
    }

    /**
     * Validates. Returns the exit code.
     *
     * @param noun the word for an instance
     * @param conclusion adds to the report what is known at the end
     */
    public int run(InstanceReader reader, String noun, Consumer<InstanceReport> conclusion) {
        try (InputProgress progress = InputProgress.of(this::size, err)) {
            InstanceReport report = new ProgressReport(options.report(out, err, noun), progress, out);
            InstanceValidation validation = new InstanceValidation(reader, report, options.maxViolations());
            visit(new Validating(validation, progress));
            conclusion.accept(report);
            InstanceCounts counts = validation.finish();
            boolean failed = !counts.isValid() && options.failsOnErrors();
            return counts.unreadable() > 0 ? ExitCode.USAGE : failed ? ExitCode.AT_FAULT : ExitCode.OK;
        }
    }

    private void visit(InstanceFiles.Visitor visitor) {
        arguments.forEach(argument -> files.visit(argument, visitor));
    }

    /** Returns the size of all files together, in bytes. */
    private long size() {
        long[] size = {0};
        visit(new InstanceFiles.Visitor() {
            @Override
            public void file(InstanceFile file) {
                size[0] += file.size();
            }

            @Override
            public void unreadable(String name, IOException reason) {
                // The validation reports it.
            }
        });
        return size[0];
    }

    /** Validates the files, and shows the progress. */
    private record Validating(InstanceValidation validation, InputProgress progress) implements InstanceFiles.Visitor {

        @Override
        public void file(InstanceFile file) {
            InstanceFile.Content content = () -> progress.count(file.content().open());
            validation.validate(new InstanceFile(file.name(), file.size(), content));
        }

        @Override
        public void unreadable(String name, IOException reason) {
            validation.unreadable(name, reason);
        }
    }
}
