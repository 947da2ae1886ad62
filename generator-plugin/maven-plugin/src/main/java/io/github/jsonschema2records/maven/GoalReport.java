package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.finding.FailOn;
import io.github.jsonschema2records.generator.finding.FindingFormat;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.finding.FindingWriter;
import io.github.jsonschema2records.generator.finding.LineOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** The report of one goal. It goes to the log, to a file, or to the standard output. */
final class GoalReport implements AutoCloseable {

    private final FindingReport report;
    private final @Nullable PrintWriter file;

    private GoalReport(FindingReport report, @Nullable PrintWriter file) {
        this.report = report;
        this.file = file;
    }

    /**
     * Opens a report.
     *
     * @param file the file for the report, in a folder that is made if it is missing; or null
     * @param paths the form of paths in the report
     */
    static GoalReport open(Log log, FindingFormat format, @Nullable Path file, FailOn failOn, ProjectPaths paths)
            throws IOException {
        PrintWriter out = file == null ? null : printer(file);
        FindingWriter text = FindingFormat.TEXT.writer(new LogOutput(log));
        FindingWriter writer = out != null
                ? FindingWriter.both(text, format.writer(LineOutput.of(out)))
                : format == FindingFormat.TEXT ? text : format.writer(LineOutput.of(standardOutput()));
        return new GoalReport(new FindingReport(new RelativeFindings(writer, paths), failOn), out);
    }

    private static PrintWriter printer(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    /** GitHub reads commands at the beginnings of lines only, where Maven's log has its levels. */
    private static PrintWriter standardOutput() {
        return new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    }

    FindingReport report() {
        return report;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            boolean failed = file.checkError();
            file.close();
            if (failed) {
                throw new IOException("the report could not be written");
            }
        }
    }

    /** Logs each line at the level of its severity. */
    private record LogOutput(Log log) implements LineOutput {

        @Override
        public void line(Severity severity, String line) {
            switch (severity) {
                case ERROR -> log.error(line);
                case WARNING -> log.warn(line);
                case NOTE -> log.info(line);
            }
        }

        @Override
        public boolean showsSeverity() {
            return true;
        }
    }
}
