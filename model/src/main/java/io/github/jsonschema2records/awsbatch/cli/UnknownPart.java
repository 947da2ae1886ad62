package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.finding.Finding;
import io.github.jsonschema2records.generator.instance.InstancePlace;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.Unknown;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.util.Locale;

/** A part of events that the schema does not know: the first one, and the number of events that have it. */
final class UnknownPart {

    private final Unknown first;

    /** Place of the first event. If it is within a text, the position of the part is not one in the file. */
    private final InstancePlace at;

    private int events = 1;

    UnknownPart(Unknown first, InstancePlace at) {
        this.first = first;
        this.at = at;
    }

    void count() {
        events++;
    }

    /** Returns a note: what is unknown, where the first one is, and the number of events. */
    Finding finding() {
        String id = "unknown-" + first.kind().name().toLowerCase(Locale.ROOT);
        String message = first.summary() + " in " + events + (events == 1 ? " event" : " events");
        String similar = first.suggestion();
        Finding finding = Finding.of(Severity.NOTE, id, position(), message)
                .withPlace(first.instanceLocation(), at.within().isEmpty() ? "" : "in " + PrintableText.of(at.within()))
                .withHelp(similar == null ? null : "did you mean \"" + similar + "\"?")
                .withDetail("unknown", first.toJsonData())
                .withDetail("events", JsonData.of(events));
        return at.within().isEmpty() ? finding : finding.withDetail("within", JsonData.of(at.within()));
    }

    private SourcePosition position() {
        return at.within().isEmpty() && first.line() > 0
                ? new SourcePosition(at.file(), first.line(), first.column())
                : new SourcePosition(at.file(), at.line(), 0);
    }
}
