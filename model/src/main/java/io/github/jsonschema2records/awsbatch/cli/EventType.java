package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.JsonDocument;

/** The name of the record that a valid event is read into. */
final class EventType {

    private EventType() {}

    /** Finds the record by {@code detail-type} alone, as the schema does. */
    static String of(JsonDocument event) {
        return switch (event.string(event.find(0, "detail-type"))) {
            case "Batch Job State Change" -> "JobStateChange";
            case "Batch Job Queue Blocked" -> "JobQueueBlocked";
            case "Batch Service Job State Change" -> "ServiceJobStateChange";
            case "Batch Service Job Queue Blocked" -> "ServiceJobQueueBlocked";
            case "Batch Service Job Preemption Started" -> "ServiceJobPreemptionStarted";
            case "Batch Service Job Preemption Completed" -> "ServiceJobPreemptionCompleted";
            default -> "UnknownBatchEvent";
        };
    }
}
