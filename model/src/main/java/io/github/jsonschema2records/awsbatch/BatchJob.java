package io.github.jsonschema2records.awsbatch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Data that jobs and service jobs have in common, for code that handles both.
 *
 * @param arn the ARN, or null; events from around 2020 and earlier do not have it
 * @param id the id; unique, but for a child of an array or a node it has a suffix, see {@link JobRole}
 * @param name the name that the submitter gave; many jobs can have the same
 * @param queue the ARN of the queue
 * @param status the status, as text: values of {@link JobStatus} or {@link ServiceJobStatus}
 * @param reason the text that explains the status, or null; {@link JobExplanation} has more of them
 * @param attempts the number of attempts that have ended
 */
public record BatchJob(
        @Nullable String arn,
        String id,
        String name,
        String queue,
        String status,
        @Nullable String reason,
        int attempts) {

    /** Returns a job. */
    public static BatchJob of(JobDetail job) {
        int attempts = job.attemptsOrEmpty().size() + job.eksAttemptsOrEmpty().size();
        return new BatchJob(
                job.jobArn(),
                job.jobId(),
                job.jobName(),
                job.jobQueue(),
                job.status().value(),
                job.statusReason(),
                attempts);
    }

    /** Returns a service job. */
    public static BatchJob of(ServiceJobDetail job) {
        return new BatchJob(
                job.jobArn(),
                job.jobId(),
                job.jobName(),
                job.jobQueue(),
                job.status().value(),
                job.statusReason(),
                job.attemptsOrEmpty().size());
    }

    /** Returns the job of an event, or null for events about preemption, which only have an ARN, and unknown events. */
    public static @Nullable BatchJob of(BatchEvent event) {
        if (event instanceof JobStateChange change) {
            return of(change.detail());
        } else if (event instanceof JobQueueBlocked blocked) {
            return of(blocked.detail());
        } else if (event instanceof ServiceJobStateChange change) {
            return of(change.detail());
        } else if (event instanceof ServiceJobQueueBlocked blocked) {
            return of(blocked.detail());
        }
        return null;
    }

    /** Returns whether the status is the last one of a job: {@code SUCCEEDED} or {@code FAILED}. */
    public boolean isTerminal() {
        return status.equals(JobStatus.Known.SUCCEEDED.value()) || status.equals(JobStatus.Known.FAILED.value());
    }

    /** Returns whether an attempt ended and the job was tried again, or will be. */
    public boolean isRetry() {
        return attempts > (isTerminal() ? 1 : 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BatchJob that
                && Objects.equals(arn, that.arn)
                && Objects.equals(id, that.id)
                && Objects.equals(name, that.name)
                && Objects.equals(queue, that.queue)
                && Objects.equals(status, that.status)
                && Objects.equals(reason, that.reason)
                && attempts == that.attempts;
    }

    @Override
    public int hashCode() {
        return Objects.hash(arn, id, name, queue, status, reason, attempts);
    }

    @Override
    public String toString() {
        return "BatchJob[arn=" + arn + ", id=" + id + ", name=" + name + ", queue=" + queue + ", status=" + status
                + ", reason=" + reason + ", attempts=" + attempts + "]";
    }
}
