package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.Unknown;

/** A part of events that the schema does not know: the first one, and the number of events that have it. */
final class UnknownPart {

    final Unknown first;
    final String file;

    /** Line of the file on which the JSON text with the event starts. */
    final int line;

    /** Place of the event in the JSON text, or empty. Without one, the position of the part is one in the file. */
    final String place;

    private int events = 1;

    UnknownPart(Unknown first, Verdict verdict) {
        this.first = first;
        file = verdict.file();
        line = verdict.line();
        place = verdict.place();
    }

    void count() {
        events++;
    }

    int events() {
        return events;
    }

    /** Returns what is unknown, and the number of events. */
    String text() {
        return first.summary() + " in " + events + (events == 1 ? " event" : " events");
    }

    /** Returns the line of the file where the first one is, or the one where the JSON text around the event starts. */
    int firstLine() {
        return place.isEmpty() && first.line() > 0 ? first.line() : line;
    }

    /** Returns the column of the first one, or 0 if the event is inside of a text. */
    int firstColumn() {
        return place.isEmpty() ? first.column() : 0;
    }
}
