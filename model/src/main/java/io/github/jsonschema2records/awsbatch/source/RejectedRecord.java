package io.github.jsonschema2records.awsbatch.source;

import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.List;

/** A record, or an event in it, that is not valid and never will be. Immutable. */
public final class RejectedRecord {

    private final String place;
    private final String reason;
    private final List<Violation> violations;
    private final byte[] json;

    RejectedRecord(String place, String reason, List<Violation> violations, byte[] json) {
        this.place = place;
        this.reason = reason;
        this.violations = violations;
        this.json = json;
    }

    /** Returns where in the input it is, as {@link Finding#place()} does. */
    public String place() {
        return place;
    }

    /** Returns the first violation, or what the record seems to be if it has no event. Secrets are masked. */
    public String reason() {
        return reason;
    }

    /** Returns the violations; empty if there is no event. Unmodifiable. */
    public List<Violation> violations() {
        return violations;
    }

    /** Returns a copy of the JSON text of the whole record as it was delivered, with its secrets. */
    public byte[] json() {
        return json.clone();
    }

    /** Returns the place and the reason, in one line of printable text. */
    @Override
    public String toString() {
        return place.isEmpty() ? reason : PrintableText.of(place) + ": " + reason;
    }
}
