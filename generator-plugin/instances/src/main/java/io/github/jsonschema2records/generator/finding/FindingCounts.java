package io.github.jsonschema2records.generator.finding;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of findings.
 *
 * @param errors the number of errors
 * @param warnings the number of warnings
 * @param notes the number of notes
 */
public record FindingCounts(long errors, long warnings, long notes) {

    /** No findings. */
    public static final FindingCounts NONE = new FindingCounts(0, 0, 0);

    /** Returns these numbers with one more finding. */
    public FindingCounts plus(Severity severity) {
        return switch (severity) {
            case ERROR -> new FindingCounts(errors + 1, warnings, notes);
            case WARNING -> new FindingCounts(errors, warnings + 1, notes);
            case NOTE -> new FindingCounts(errors, warnings, notes + 1);
        };
    }

    /** Returns the severity of the most severe finding; a note if there are none. */
    public Severity worst() {
        return errors > 0 ? Severity.ERROR : warnings > 0 ? Severity.WARNING : Severity.NOTE;
    }

    /** Returns the numbers that are not 0, in words: {@code 1 error, 2 warnings}. */
    public String text() {
        List<String> parts = new ArrayList<>();
        add(parts, errors, "error");
        add(parts, warnings, "warning");
        add(parts, notes, "note");
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String noun) {
        if (count > 0) {
            parts.add(count + " " + noun + (count == 1 ? "" : "s"));
        }
    }
}
