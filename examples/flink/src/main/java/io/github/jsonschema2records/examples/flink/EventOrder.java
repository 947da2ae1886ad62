package io.github.jsonschema2records.examples.flink;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchJob;
import java.util.List;

/**
 * Decides which of two events of a job is the newer one. AWS gives no order of events, so this is a choice of this
 * example: the time of the event, which has whole seconds; for equal times, the number of attempts that have ended, and
 * then the order of the statuses. If all of these are equal, the events are duplicates, and their JSON texts decide. So
 * the result does not depend on the order in which the events are read.
 */
final class EventOrder {

    private static final List<String> STATUSES =
            List.of("SUBMITTED", "PENDING", "RUNNABLE", "SCHEDULED", "STARTING", "RUNNING", "FAILED", "SUCCEEDED");

    private EventOrder() {}

    /** Returns whether an event is newer than another event of the same job. */
    static boolean isNewer(BatchEvent event, BatchJob job, BatchEvent other, BatchJob otherJob) {
        int order = event.time().compareTo(other.time());
        if (order == 0) {
            order = Integer.compare(job.attempts(), otherJob.attempts());
        }
        if (order == 0) {
            order = Integer.compare(STATUSES.indexOf(job.status()), STATUSES.indexOf(otherJob.status()));
        }
        return (order == 0 ? event.toJsonString().compareTo(other.toJsonString()) : order) > 0;
    }
}
