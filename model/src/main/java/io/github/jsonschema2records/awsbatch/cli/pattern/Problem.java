package io.github.jsonschema2records.awsbatch.cli.pattern;

import org.jspecify.annotations.Nullable;

/**
 * A problem of a pattern.
 *
 * @param severity its importance
 * @param line the 1-based line in the JSON text of the pattern
 * @param column the 1-based column
 * @param path the place in events, such as {@code detail.status}; empty for the whole pattern
 * @param message the problem and its cure, in printable text
 * @param suggestion the name or value that was probably meant, or null
 */
public record Problem(
        Severity severity,
        int line,
        int column,
        String path,
        String message,
        @Nullable String suggestion) {

    /** Returns the path, if there is one, and the message. */
    public String text() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
