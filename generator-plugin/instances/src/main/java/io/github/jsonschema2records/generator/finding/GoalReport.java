package io.github.jsonschema2records.generator.finding;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The report of one goal. It goes to the log, to a file, or to the standard output. */
public final class GoalReport implements AutoCloseable {

    private final FindingReport report;
    private final @Nullable PrintWriter file;

    private GoalReport(FindingReport report, @Nullable PrintWriter file) {
        this.report = report;
        this.file = file;
    }

    /**
     * The places for a report.
     *
     * @param log the log of the build
     * @param standard the standard output. GitHub reads commands at the beginnings of lines only, where the log has its
     *     levels
     * @param file the file for the report, in a folder that is made if it is missing; or null
     */
    public record Places(
            LineOutput log, PrintStream standard, @Nullable Path file) {}

    /**
     * Opens a report.
     *
     * @param paths the form of paths in the report
     */
    public static GoalReport open(Places places, FindingFormat format, FailOn failOn, ProjectPaths paths)
            throws IOException {
        Path file = places.file();
        PrintWriter out = file == null ? null : printer(file);
        FindingWriter text = FindingFormat.TEXT.writer(places.log());
        FindingWriter writer = out != null
                ? FindingWriter.both(text, format.writer(LineOutput.of(out)))
                : format == FindingFormat.TEXT
                        ? text
                        : format.writer(
                                LineOutput.of(new PrintWriter(places.standard(), true, StandardCharsets.UTF_8)));
        return new GoalReport(new FindingReport(new RelativeFindings(writer, paths), failOn), out);
    }

    private static PrintWriter printer(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    /** Returns the report. */
    public FindingReport report() {
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
}
