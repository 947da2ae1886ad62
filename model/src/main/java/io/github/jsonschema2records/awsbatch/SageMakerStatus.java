package io.github.jsonschema2records.awsbatch;

import io.github.jsonschema2records.awsbatch.ServiceJobStatus.Known;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a training job in Amazon SageMaker AI says of itself, a primary status and a secondary status, for each
 * {@link ServiceJobStatus} of the service job in AWS Batch that started it.
 *
 * <p>Each constant is a line of the table that AWS publishes. The table maps neither way to exactly one: a service job that
 * is {@code RUNNING} trains or uploads, one that is {@code FAILED} failed or was stopped. The rows of the status of a
 * service job are {@link #of}:
 *
 * <table>
 * <caption>Service job status, and the status of the training job</caption>
 * <tr><th>AWS Batch</th><th>primary</th><th>secondary</th><th>constants</th></tr>
 * <tr><td>SUBMITTED</td><td>N/A</td><td>N/A</td><td>{@link #NOT_APPLICABLE}</td></tr>
 * <tr><td>PENDING</td><td colspan="2">not in the table</td><td>none</td></tr>
 * <tr><td>RUNNABLE</td><td>N/A</td><td>N/A</td><td>{@link #NOT_APPLICABLE}</td></tr>
 * <tr><td>SCHEDULED</td><td>InProgress</td><td>Pending</td><td>{@link #IN_PROGRESS_PENDING}</td></tr>
 * <tr><td>STARTING</td><td>InProgress</td><td>Downloading</td><td>{@link #IN_PROGRESS_DOWNLOADING}</td></tr>
 * <tr><td rowspan="2">RUNNING</td><td>InProgress</td><td>Training</td><td>{@link #IN_PROGRESS_TRAINING}</td></tr>
 * <tr><td>InProgress</td><td>Uploading</td><td>{@link #IN_PROGRESS_UPLOADING}</td></tr>
 * <tr><td>SUCCEEDED</td><td>Completed</td><td>Completed</td><td>{@link #COMPLETED}</td></tr>
 * <tr><td rowspan="2">FAILED</td><td>Failed</td><td>Failed</td><td>{@link #FAILED}</td></tr>
 * <tr><td>Stopped</td><td>Stopped</td><td>{@link #STOPPED}</td></tr>
 * </table>
 *
 * <p>Statuses do not only go forward: a job that finds no capacity goes from {@code SCHEDULED} back to {@code RUNNABLE}, and
 * so does a preempted one. A job can also be {@code FAILED} without any training job, if SageMaker AI refuses to make one.
 *
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/service-job-status.html">AWS Batch User Guide: service
 *     job status, the source of the table</a>
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/service-job-retries.html">AWS Batch User Guide: service
 *     job retry strategies, for the way back to RUNNABLE</a>
 */
public enum SageMakerStatus {

    /** There is no training job yet: the service job waits in the queue. The table of AWS says N/A. */
    NOT_APPLICABLE(null, null, Known.SUBMITTED, Known.RUNNABLE),

    /** Amazon SageMaker AI has the job, and it waits for capacity. */
    IN_PROGRESS_PENDING("InProgress", "Pending", Known.SCHEDULED),

    /** The job has capacity; its data and images are being fetched. */
    IN_PROGRESS_DOWNLOADING("InProgress", "Downloading", Known.STARTING),

    /** The algorithm runs. */
    IN_PROGRESS_TRAINING("InProgress", "Training", Known.RUNNING),

    /** The algorithm has ended; what it made is being uploaded. */
    IN_PROGRESS_UPLOADING("InProgress", "Uploading", Known.RUNNING),

    /** The job is done and its artifacts are uploaded. */
    COMPLETED("Completed", "Completed", Known.SUCCEEDED),

    /** The job ended with an error that it cannot recover from. */
    FAILED("Failed", "Failed", Known.FAILED),

    /** Somebody stopped the job, which counts as a failure in AWS Batch. */
    STOPPED("Stopped", "Stopped", Known.FAILED);

    private final @Nullable String primary;
    private final @Nullable String secondary;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Known> batchStatuses;

    SageMakerStatus(@Nullable String primary, @Nullable String secondary, Known... batchStatuses) {
        this.primary = primary;
        this.secondary = secondary;
        this.batchStatuses = List.of(batchStatuses);
    }

    /**
     * What the training job can say while its service job has this status.
     *
     * <p>{@link #NOT_APPLICABLE} and an empty list are two things. AWS says of {@code SUBMITTED} and {@code RUNNABLE} that
     * there is nothing in Amazon SageMaker AI, which is the answer {@code [NOT_APPLICABLE]}. It says nothing at all of
     * {@code PENDING}, nor can it of values that came after the table ({@link ServiceJobStatus.Unknown}): the answer is
     * empty.
     *
     * @return the rows of the table, in its order; unmodifiable; empty if the table does not know the status
     */
    public static List<SageMakerStatus> of(ServiceJobStatus status) {
        Known known = status.known();
        if (known == null) {
            return List.of();
        }
        List<SageMakerStatus> rows = new ArrayList<>();
        for (SageMakerStatus row : values()) {
            if (row.batchStatuses.contains(known)) {
                rows.add(row);
            }
        }
        return List.copyOf(rows);
    }

    /**
     * The row of the two strings that Amazon SageMaker AI answers with: {@code TrainingJobStatus} and {@code SecondaryStatus}
     * of a training job.
     *
     * @return null if the table has no such row, which says nothing against the strings: SageMaker AI has statuses that
     *     AWS maps to none of AWS Batch
     */
    public static @Nullable SageMakerStatus find(String primary, String secondary) {
        for (SageMakerStatus row : values()) {
            if (primary.equals(row.primary) && secondary.equals(row.secondary)) {
                return row;
            }
        }
        return null;
    }

    /**
     * The primary status, {@code TrainingJobStatus} in the API of Amazon SageMaker AI: {@code InProgress}, {@code Completed},
     * {@code Failed} or {@code Stopped}; null for {@link #NOT_APPLICABLE}.
     */
    public @Nullable String primary() {
        return primary;
    }

    /**
     * The secondary status, {@code SecondaryStatus} in the API of Amazon SageMaker AI: {@code Pending}, {@code Downloading},
     * {@code Training}, {@code Uploading}, {@code Completed}, {@code Failed} or {@code Stopped}; null for
     * {@link #NOT_APPLICABLE}.
     */
    public @Nullable String secondary() {
        return secondary;
    }

    /**
     * The other direction: the statuses that a service job can have while its training job says this.
     *
     * @return in the order of a job's life; unmodifiable; never empty
     */
    public List<Known> batchStatuses() {
        return batchStatuses;
    }

    /** As the table has it: {@code InProgress/Training}, or {@code N/A}. */
    @Override
    public String toString() {
        return primary == null ? "N/A" : primary + "/" + secondary;
    }
}
