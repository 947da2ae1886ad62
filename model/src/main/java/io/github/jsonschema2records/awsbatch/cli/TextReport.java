package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.PrintWriter;

/**
 * Prints {@code FILE: valid TYPE}, or {@code FILE:LINE:COL: path: message} for each violation. An event inside of a
 * text has the line and its place first: {@code FILE:LINE: in PLACE: ...}. Lines and columns behind that are those of
 * the event.
 */
final class TextReport implements Report {

    private final PrintWriter out;

    TextReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void add(Verdict verdict) {
        String line = verdict.file() + ":" + verdict.line() + ": ";
        String found = verdict.place().isEmpty() ? "" : line + "in " + PrintableText.of(verdict.place()) + ": ";
        ValidType type = verdict.type();
        if (type != null) {
            out.println((found.isEmpty() ? verdict.file() + ": " : found) + "valid " + type.text());
        }
        if (verdict.hint() != null) {
            out.println(line + verdict.hint());
        }
        for (Violation violation : verdict.violations()) {
            out.println((found.isEmpty() ? verdict.file() + ":" : found) + violation);
        }
        if (verdict.result().isTruncated()) {
            String shown = verdict.violations().size() + " violations";
            out.println(line + "only the first " + shown + " are shown");
        }
    }

    /** Prints {@code unknown member PLACE in N events, first at FILE:LINE:COL}. */
    @Override
    public void add(UnknownPart part) {
        String column = part.firstColumn() > 0 ? ":" + part.firstColumn() : "";
        String found = part.place.isEmpty() ? "" : ": in " + PrintableText.of(part.place);
        String similar = part.first.suggestion() == null
                ? ""
                : ", did you mean \"" + PrintableText.of(part.first.suggestion()) + "\"?";
        out.println(part.text() + ", first at " + part.file + ":" + part.firstLine() + column + found + similar);
    }

    @Override
    public void note(String text) {
        out.println(text);
    }
}
