package io.github.jsonschema2records.generator.diagnostic;

import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One finding about a user's input.
 *
 * @param severity how much it weighs
 * @param slug the stable id of this kind of finding; its page is {@code docs/diagnostics/SLUG.md}
 * @param position where it is
 * @param pointer the JSON Pointer of the schema or keyword concerned within its document; {@code ""} for the whole document
 * @param message what is wrong, one sentence without a final full stop
 * @param help what to do next, or null where the message says it all
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
     * {@code path:line:column: [slug] message}, followed by the help in parentheses where there is one. It is one line in
     * any case: what cannot be seen, line breaks too, is escaped, since all of it may come from a schema.
     */
    public String text() {
        String line = position + ": [" + slug + "] " + message;
        return PrintableText.of(help == null ? line : line + " (" + help + ")");
    }
}
