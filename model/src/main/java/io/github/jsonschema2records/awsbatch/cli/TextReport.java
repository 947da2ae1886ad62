package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.Violation;
import java.io.PrintWriter;

/** {@code FILE: valid TYPE}, or {@code FILE:LINE:COL: path: message} for each violation. */
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
            String position = verdict.line(violation) + ":" + violation.column();
            out.println(verdict.file() + ":" + position + ": " + text(violation));
        }
        if (verdict.result().isTruncated()) {
            String shown = verdict.violations().size() + " violations";
            out.println(verdict.file() + ":" + verdict.line() + ": only the first " + shown + " are shown");
        }
    }

    /** The path, unless it would say nothing, and the message. */
    static String text(Violation violation) {
        return switch (violation.kind()) {
            case SYNTAX, LIMIT -> violation.message();
            case SCHEMA, BINDING -> (violation.path().isEmpty() ? "(root)" : violation.path())
                    + ": "
                    + violation.message();
        };
    }
}
