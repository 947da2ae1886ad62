package io.github.jsonschema2records.generator.diagnostic;

import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One problem in a user's input.
 *
 * @param severity its severity
 * @param slug the stable identifier of this kind of problem; its page is {@code docs/diagnostics/SLUG.md}
 * @param position its position
 * @param pointer the JSON Pointer of the schema or keyword concerned within its document; {@code ""} for the whole
 *     document
 * @param message the problem, one sentence without a final full stop
 * @param help advice for the user, or null if the message is enough
 */
public record Diagnostic(
        Severity severity,
        String slug,
        SourcePosition position,
        String pointer,
        String message,
        @Nullable String help) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::position)
            .thenComparing(Diagnostic::slug)
            .thenComparing(Diagnostic::message);

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns {@code path:line:column: [slug] message}, followed by the help in parentheses if there is one. The text
     * is always one line: line breaks and invisible characters are escaped, since all of it may come from a schema.
     */
    public String text() {
        String line = position + ": [" + slug + "] " + message;
        return PrintableText.of(help == null ? line : line + " (" + help + ")");
    }
}
