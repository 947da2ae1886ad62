package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.PrintWriter;

/**
 * Prints a workflow command for each violation, so that GitHub shows it beside the line. Valid events print nothing,
 * unless unknown parts are reported.
 */
final class GithubReport implements Report {

    private final PrintWriter out;

    GithubReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Verdict verdict) {
        String file = property(verdict.file());
        if (verdict.hint() != null) {
            out.println("::error file=" + file + ",line=" + verdict.line() + "::" + data(verdict.hint()));
        }
        ValidType type = verdict.type();
        if (verdict.isUnknown() && type != null) {
            out.println(
                    "::notice file=" + file + ",line=" + verdict.line() + "::" + data(place(verdict) + type.text()));
        }
        for (Violation violation : verdict.violations()) {
            boolean inside = !verdict.place().isEmpty();
            String line = ",line=" + (inside ? verdict.line() : violation.line() + ",col=" + violation.column());
            String text = inside ? place(verdict) + violation : text(violation);
            out.println("::error file=" + file + line + "::" + data(text));
        }
    }

    @Override
    public void add(UnknownPart part) {
        String column = part.firstColumn() > 0 ? ",col=" + part.firstColumn() : "";
        String found = part.place.isEmpty() ? "" : "in " + PrintableText.of(part.place) + ": ";
        out.println("::notice file=" + property(part.file) + ",line=" + part.firstLine() + column + "::"
                + data(found + part.text()));
    }

    @Override
    public void note(String text) {
        out.println("::notice::" + data(text));
    }

    private static String place(Verdict verdict) {
        return verdict.place().isEmpty() ? "" : "in " + PrintableText.of(verdict.place()) + ": ";
    }

    /** Returns the path, if there is one, and the message. GitHub shows the position itself. */
    private static String text(Violation violation) {
        String path = violation.path();
        return path.isEmpty() ? violation.message() : path + ": " + violation.message();
    }

    /** Escapes the characters that end a command or start an escape. */
    static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** Escapes also the characters that end a property. */
    static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
