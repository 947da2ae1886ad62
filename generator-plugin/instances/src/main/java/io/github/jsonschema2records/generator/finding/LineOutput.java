package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** The receiver of the lines of a report: a stream, a file or a log. */
public interface LineOutput {

    /** Writes one line, which belongs to a finding of a severity. */
    void line(Severity severity, String line);

    /** Returns whether readers see the severity of each line without its words. */
    default boolean showsSeverity() {
        return false;
    }

    /** Returns an output that prints to a writer. */
    static LineOutput of(PrintWriter out) {
        return (severity, line) -> out.println(line);
    }

    /** Returns an output to a log, which has a method for each severity. */
    static LineOutput of(Consumer<String> error, Consumer<String> warning, Consumer<String> note) {
        return new LogOutput(error, warning, note);
    }
}
