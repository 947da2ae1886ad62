package io.github.jsonschema2records.generator.diagnostic;

import java.util.Comparator;

/**
 * A position in an input document.
 *
 * @param path the document as the user named it
 * @param line the line, 1-based; 0 for a report about the whole document
 * @param column the column in code points, 1-based; 0 for a report about a whole line or document
 */
public record SourcePosition(String path, int line, int column) implements Comparable<SourcePosition> {

    private static final Comparator<SourcePosition> ORDER = Comparator.comparing(SourcePosition::path)
            .thenComparingInt(SourcePosition::line)
            .thenComparingInt(SourcePosition::column);

    /** Returns the position of the first character of a document. */
    public static SourcePosition startOf(String path) {
        return new SourcePosition(path, 1, 1);
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@link #toString()} without what is 0. */
    public String text() {
        return line == 0 ? path : column == 0 ? path + ":" + line : toString();
    }

    /** Returns {@code path:line:column}, the form that terminals and editors turn into links. */
    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
