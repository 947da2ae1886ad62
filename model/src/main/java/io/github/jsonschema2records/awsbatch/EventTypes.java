package io.github.jsonschema2records.awsbatch;

/**
 * Values of {@code source} and {@code detail-type} in the events of AWS Batch, for rules and
 * filters. An event returns its own by {@link BatchEvent#source()} and {@link BatchEvent#detailType()}.
 *
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/batch_cwe_events.html">AWS Batch User Guide: events
 *     of AWS Batch</a>
 */
public final class EventTypes {

    /** Value of {@code source} in all events of AWS Batch: {@code aws.batch}. */
    public static final String SOURCE = "aws.batch";

    /** Value of {@code detail-type} of a {@link JobStateChange}. */
    public static final String JOB_STATE_CHANGE = "Batch Job State Change";

    /** Value of {@code detail-type} of a {@link JobQueueBlocked}. */
    public static final String JOB_QUEUE_BLOCKED = "Batch Job Queue Blocked";

    /** Value of {@code detail-type} of a {@link ServiceJobStateChange}. */
    public static final String SERVICE_JOB_STATE_CHANGE = "Batch Service Job State Change";

    /** Value of {@code detail-type} of a {@link ServiceJobQueueBlocked}. */
    public static final String SERVICE_JOB_QUEUE_BLOCKED = "Batch Service Job Queue Blocked";

    /** Value of {@code detail-type} of a {@link ServiceJobPreemptionStarted}. */
    public static final String SERVICE_JOB_PREEMPTION_STARTED = "Batch Service Job Preemption Started";

    /** Value of {@code detail-type} of a {@link ServiceJobPreemptionCompleted}. */
    public static final String SERVICE_JOB_PREEMPTION_COMPLETED = "Batch Service Job Preemption Completed";

    private EventTypes() {}
}
