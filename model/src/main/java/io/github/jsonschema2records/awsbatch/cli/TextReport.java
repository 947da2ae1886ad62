package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.Violation;
import java.io.PrintWriter;

/** Prints {@code FILE: valid TYPE}, or {@code FILE:LINE:COL: path: message} for each violation. */
final class TextReport implements Report {

    private final PrintWriter out;

    TextReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Verdict verdict) {
        if (verdict.type() != null) {
            out.println(verdict.file() + ": valid " + verdict.type());
        }
        for (Violation violation : verdict.violations()) {
            out.println(verdict.file() + ":" + violation);
        }
        if (verdict.result().isTruncated()) {
            String shown = verdict.violations().size() + " violations";
            out.println(verdict.file() + ":" + verdict.line() + ": only the first " + shown + " are shown");
        }
    }
}
