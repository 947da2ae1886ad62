package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.runtime.JsonDocument;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Result of an {@link EventSource} for a JSON text of its stream: an event, or the finding that it has none. */
public sealed interface Finding {

    /** Returns the 1-based line of the stream on which the JSON text starts. */
    int line();

    /**
     * Returns where in the JSON text it was found: a JSON Pointer (RFC 6901), empty for the whole text. If the event is
     * in a string, more pointers follow, each for the text in the string before: {@code /Records/0/body -> /Message}.
     */
    String place();

    /**
     * An event, or a JSON text with a syntax error. It is not validated yet. The next call of {@link
     * EventSource#next()} may reuse the document.
     *
     * @param line the line of the text
     * @param place its place in the text
     * @param document the event; lines and columns are those of the stream, or of the innermost string that has the
     *     event
     */
    record Event(int line, String place, JsonDocument document) implements Finding {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Event that
                    && line == that.line
                    && Objects.equals(place, that.place)
                    && Objects.equals(document, that.document);
        }

        @Override
        public int hashCode() {
            return Objects.hash(line, place, document);
        }

        /** Returns the line and the place, and nothing of the event. */
        @Override
        public String toString() {
            return "Event[line=" + line + ", place=" + place + "]";
        }
    }

    /**
     * A JSON text without any event.
     *
     * @param line the line of the text
     * @param place its place: the index of an item of an array, otherwise empty
     * @param hint what the text seems to be, in one line
     */
    record Nothing(int line, String place, String hint) implements Finding {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Nothing that
                    && line == that.line
                    && Objects.equals(place, that.place)
                    && Objects.equals(hint, that.hint);
        }

        @Override
        public int hashCode() {
            return Objects.hash(line, place, hint);
        }

        @Override
        public String toString() {
            return "Nothing[line=" + line + ", place=" + place + ", hint=" + hint + "]";
        }
    }
}
