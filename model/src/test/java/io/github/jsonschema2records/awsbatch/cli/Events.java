package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import java.nio.charset.StandardCharsets;

/** Events on one line each. */
final class Events {

    /** A valid one, {@code ServiceJobPreemptionStarted}. */
    static final String STARTED =
            new String(JsonData.parse(Samples.text(Samples.PREEMPTION_STARTED)).toJson(), StandardCharsets.UTF_8);

    /** A valid one of a kind that the schema does not know. */
    static final String UNKNOWN = STARTED.replace("Batch Service Job Preemption Started", "Other");

    /** One with a number for its version, at column 12. */
    static final String INVALID = STARTED.replace("\"version\":\"0\"", "\"version\":0");

    private Events() {}
}
