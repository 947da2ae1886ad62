package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.BatchEvent;

/**
 * A valid event with a name.
 *
 * @param name a unique name, such as {@code array-parent.failed}
 * @param event the event
 */
public record SampleEvent(String name, BatchEvent event) {

    /** Returns the event as indented JSON text. */
    public String json() {
        return event.toPrettyJson();
    }

    /** Returns the name, so that reports of parameterized tests show it. */
    @Override
    public String toString() {
        return name;
    }
}
