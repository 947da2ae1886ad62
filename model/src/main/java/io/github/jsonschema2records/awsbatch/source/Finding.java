package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.runtime.JsonDocument;

/** What an {@link EventSource} found in a JSON text of its stream. */
public sealed interface Finding {

    /** Returns the 1-based line of the stream on which the JSON text starts. */
    int line();

    /**
     * Returns where in the JSON text it was found: a JSON Pointer (RFC 6901), empty for the whole text. If the event is
     * in a string, more pointers follow, each for the text in the string before: {@code /Records/0/body -> /Message}.
     */
    String place();

    /**
     * An event, or a JSON text with a syntax error. It is not validated yet. The next call of {@link EventSource#next()}
     * may reuse the document.
     *
     * @param line the line of the text
     * @param place its place in the text
     * @param document the event; lines and columns are those of the stream, or of the innermost string that has the
     *     event
     */
    record Event(int line, String place, JsonDocument document) implements Finding {}

    /**
     * A JSON text without any event.
     *
     * @param line the line of the text
     * @param place always empty
     * @param hint what the text seems to be, in one line
     */
    record Nothing(int line, String place, String hint) implements Finding {}
}
