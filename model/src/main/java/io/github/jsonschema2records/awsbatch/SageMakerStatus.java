package io.github.jsonschema2records.awsbatch;

import io.github.jsonschema2records.awsbatch.ServiceJobStatus.Known;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The status of a training job in Amazon SageMaker AI, a primary and a secondary status, for each {@link
 * ServiceJobStatus} of the service job in AWS Batch that started it.
 *
 * <p>Each constant is a row of the table that AWS publishes. The mapping is not one to one in either direction: a
 * service job that is {@code RUNNING} trains or uploads, one that is {@code FAILED} failed or was stopped. {@link #of}
 * returns the rows for a status of a service job:
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
 * <p>A status can also go back: a job that finds no capacity goes from {@code SCHEDULED} back to {@code RUNNABLE}, and
 * so does a preempted job. A job can be {@code FAILED} without any training job, if SageMaker AI refuses to create one.
 *
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/service-job-status.html">AWS Batch User Guide:
 *     service job status, the source of the table</a>
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/service-job-retries.html">AWS Batch User Guide:
 *     service job retry strategies, for the way back to RUNNABLE</a>
 */
public enum SageMakerStatus {

    /** There is no training job yet; the service job waits in the queue. The table of AWS says N/A. */
    NOT_APPLICABLE(null, null, Known.SUBMITTED, Known.RUNNABLE),

    /** Amazon SageMaker AI has the job, and it waits for capacity. */
    IN_PROGRESS_PENDING("InProgress", "Pending", Known.SCHEDULED),

    /** The job has capacity; its data and images are being fetched. */
    IN_PROGRESS_DOWNLOADING("InProgress", "Downloading", Known.STARTING),

    /** The algorithm runs. */
    IN_PROGRESS_TRAINING("InProgress", "Training", Known.RUNNING),

    /** The algorithm has ended; its results are being uploaded. */
    IN_PROGRESS_UPLOADING("InProgress", "Uploading", Known.RUNNING),

    /** The job is done and its artifacts are uploaded. */
    COMPLETED("Completed", "Completed", Known.SUCCEEDED),

    /** The job ended with an error that it cannot recover from. */
    FAILED("Failed", "Failed", Known.FAILED),

    /** Somebody stopped the job, which counts as a failure in AWS Batch. */
    STOPPED("Stopped", "Stopped", Known.FAILED);

    private final @Nullable String primary;
    private final @Nullable String secondary;

    @SuppressWarnings("ImmutableEnumChecker") // Immutable, since it was made by List.of.
    private final List<Known> batchStatuses;

    SageMakerStatus(@Nullable String primary, @Nullable String secondary, Known... batchStatuses) {
        this.primary = primary;
        this.secondary = secondary;
        this.batchStatuses = List.of(batchStatuses);
    }

    /**
     * Returns the possible statuses of the training job while its service job has a status.
     *
     * <p>{@link #NOT_APPLICABLE} differs from an empty list. For {@code SUBMITTED} and {@code RUNNABLE} the table of
     * AWS says N/A, so the result is {@code [NOT_APPLICABLE]}. The table does not contain {@code PENDING}, nor values
     * that AWS added later ({@link ServiceJobStatus.Unknown}), so their result is empty.
     *
     * @return the rows of the table, in its order; unmodifiable; empty if the table does not have the status
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
     * Returns the row for the {@code TrainingJobStatus} and {@code SecondaryStatus} of a training job, as Amazon
     * SageMaker AI returns them.
     *
     * @return the row, or null if the table does not have it; this does not mean that the strings are wrong, since
     *     SageMaker AI has statuses that correspond to none of AWS Batch
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
     * Returns the primary status, {@code TrainingJobStatus} in the API of Amazon SageMaker AI: {@code InProgress},
     * {@code Completed}, {@code Failed} or {@code Stopped}; null for {@link #NOT_APPLICABLE}.
     */
    public @Nullable String primary() {
        return primary;
    }

    /**
     * Returns the secondary status, {@code SecondaryStatus} in the API of Amazon SageMaker AI: {@code Pending}, {@code
     * Downloading}, {@code Training}, {@code Uploading}, {@code Completed}, {@code Failed} or {@code Stopped}; null for
     * {@link #NOT_APPLICABLE}.
     */
    public @Nullable String secondary() {
        return secondary;
    }

    /**
     * Returns the statuses that a service job can have while its training job has this status.
     *
     * @return in the order of a job's life; unmodifiable; never empty
     */
    public List<Known> batchStatuses() {
        return batchStatuses;
    }

    /** Returns the text of the table: {@code InProgress/Training}, or {@code N/A}. */
    @Override
    public String toString() {
        return primary == null ? "N/A" : primary + "/" + secondary;
    }
}
