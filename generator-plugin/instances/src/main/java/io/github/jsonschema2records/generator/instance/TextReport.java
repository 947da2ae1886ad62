package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.Violation;
import java.io.PrintWriter;

/** Prints a line for each valid file, a line and an excerpt for each violation, and a summary of several values. */
public final class TextReport implements InstanceReport {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;

    /**
     * Creates a report.
     *
     * @param err receives what cannot be read
     * @param quiet whether to leave out valid files and the summary
     */
    public TextReport(PrintWriter out, PrintWriter err, boolean quiet) {
        this.out = out;
        this.err = err;
        this.quiet = quiet;
    }

    @Override
    public void violation(String file, Violation violation) {
        out.println(file + ":" + violation);
        String excerpt = violation.excerpt();
        // An empty line explains nothing.
        if (!excerpt.isEmpty() && !excerpt.lines().findFirst().orElse("").endsWith("| ")) {
            out.println(excerpt);
        }
    }

    @Override
    public void more(String file, int shown) {
        out.println(file + ": and more; only the first " + shown + " are shown");
    }

    @Override
    public void unreadable(String file, String reason) {
        err.println(file + ": " + reason);
    }

    @Override
    public void end(String file, InstanceCounts counts) {
        if (!quiet && counts.isValid()) {
            out.println(file + ": valid");
        }
        out.flush();
    }

    @Override
    public void finish(InstanceCounts counts) {
        if (counts.unreported() > 0) {
            out.println("and " + SummaryText.number(counts.unreported(), "more invalid value"));
        }
        if (!quiet && (counts.values() > 1 || counts.files() + counts.unreadable() > 1)) {
            out.println(SummaryText.of(counts));
        }
    }
}
