package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.finding.FindingFormat;
import io.github.jsonschema2records.generator.finding.FindingWriter;
import io.github.jsonschema2records.generator.finding.LineOutput;
import io.github.jsonschema2records.runtime.Violation;
import java.io.PrintWriter;

/** Prints a line for each valid file, a line and an excerpt for each violation, and a summary of several values. */
public final class TextReport implements InstanceReport {

    private final PrintWriter out;
    private final PrintWriter err;
    private final ReportSettings settings;
    private final FindingWriter findings;
    private boolean typed;

    /**
     * Creates a report.
     *
     * @param err receives what cannot be read
     */
    public TextReport(PrintWriter out, PrintWriter err, ReportSettings settings) {
        this.out = out;
        this.err = err;
        this.settings = settings;
        findings = FindingFormat.TEXT.writer(LineOutput.of(out));
    }

    @Override
    public void violation(InstancePlace at, Violation violation) {
        out.println(at.file() + ":" + at.text(violation));
        String excerpt = violation.excerpt();
        // An empty line explains nothing.
        if (!excerpt.isEmpty() && !excerpt.lines().findFirst().orElse("").endsWith("| ")) {
            out.println(excerpt);
        }
    }

    @Override
    public void more(InstancePlace at, int shown) {
        out.println(at.file() + ": " + at.words() + "and more; only the first " + shown + " are shown");
    }

    @Override
    public void valid(InstancePlace at, InstanceType type) {
        typed = true;
        if (type.isError() || !settings.quiet()) {
            String place = at.within().isEmpty() ? " " : at.lineAndWords();
            out.println(at.file() + ":" + place + "valid " + type.text());
        }
    }

    @Override
    public void absent(InstancePlace at, String hint) {
        out.println(at.file() + ":" + at.lineAndWords() + hint);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void remark(String text) {
        findings.remark(text);
    }

    @Override
    public void unreadable(String file, String reason) {
        err.println(file + ": " + reason);
    }

    @Override
    public void end(String file, InstanceCounts counts) {
        if (!settings.quiet() && !typed && counts.isValid()) {
            out.println(file + ": valid");
        }
        typed = false;
        out.flush();
    }

    @Override
    public void finish(InstanceCounts counts) {
        if (counts.unreported() > 0) {
            out.println("and " + SummaryText.number(counts.unreported(), "more invalid " + settings.noun()));
        }
        boolean several = counts.values() + counts.absent() > 1 || counts.files() + counts.unreadable() > 1;
        if (settings.summary() || (several && !settings.quiet())) {
            out.println(SummaryText.of(counts, settings.noun()));
        }
    }
}
