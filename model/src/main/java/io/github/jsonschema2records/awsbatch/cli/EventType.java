package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.EventTypes;
import io.github.jsonschema2records.runtime.JsonDocument;

/** The name of the record that a valid event is read into. */
final class EventType {

    private EventType() {}

    /** Finds the record by {@code detail-type} alone, as the schema does. */
    static String of(JsonDocument event) {
        return switch (event.string(event.find(0, "detail-type"))) {
            case EventTypes.JOB_STATE_CHANGE -> "JobStateChange";
            case EventTypes.JOB_QUEUE_BLOCKED -> "JobQueueBlocked";
            case EventTypes.SERVICE_JOB_STATE_CHANGE -> "ServiceJobStateChange";
            case EventTypes.SERVICE_JOB_QUEUE_BLOCKED -> "ServiceJobQueueBlocked";
            case EventTypes.SERVICE_JOB_PREEMPTION_STARTED -> "ServiceJobPreemptionStarted";
            case EventTypes.SERVICE_JOB_PREEMPTION_COMPLETED -> "ServiceJobPreemptionCompleted";
            default -> "UnknownBatchEvent";
        };
    }
}
