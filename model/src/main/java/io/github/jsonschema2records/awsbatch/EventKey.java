package io.github.jsonschema2records.awsbatch;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Key that duplicates of an event have in common. EventBridge delivers an event at least once, and the {@code id} of a
 * duplicate can differ, so AWS advises to compare the time and the status of the job. Keys are equal if the events are
 * duplicates.
 *
 * <p>A key says nothing about the order of events.
 *
 * @param detailType the kind of event
 * @param job the id of the job; its ARN in events about preemption, which have no id
 * @param status the status of the job, as text
 * @param time the time of the event
 * @param attempts the number of attempts that have ended, or of those that were preempted
 * @see <a href="https://docs.aws.amazon.com/batch/latest/userguide/cloudwatch_event_stream.html">AWS Batch User Guide:
 *     the event stream, for duplicates and their times</a>
 */
public record EventKey(String detailType, String job, String status, Instant time, long attempts) {

    /** Returns the key of an event, or null if it is of a kind that the model does not know. */
    public static @Nullable EventKey of(BatchEvent event) {
        BatchJob job = BatchJob.of(event);
        if (job != null) {
            return new EventKey(event.detailType(), job.id(), job.status(), event.time(), job.attempts());
        } else if (event instanceof ServiceJobPreemptionStarted started) {
            return key(
                    event, started.detail().preemptedJobArn(), started.detail().status(), null);
        } else if (event instanceof ServiceJobPreemptionCompleted completed) {
            ServiceJobPreemptionCompletedDetail detail = completed.detail();
            Long attempts = detail.preemptionSummary().preemptedAttemptCount();
            return key(event, detail.preemptedJobArn(), detail.status(), attempts);
        }
        return null;
    }

    private static EventKey key(BatchEvent event, String jobArn, ServiceJobStatus status, @Nullable Long attempts) {
        return new EventKey(event.detailType(), jobArn, status.value(), event.time(), attempts == null ? 0 : attempts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventKey that
                && Objects.equals(detailType, that.detailType)
                && Objects.equals(job, that.job)
                && Objects.equals(status, that.status)
                && Objects.equals(time, that.time)
                && attempts == that.attempts;
    }

    @Override
    public int hashCode() {
        return Objects.hash(detailType, job, status, time, attempts);
    }

    @Override
    public String toString() {
        return "EventKey[detailType=" + detailType + ", job=" + job + ", status=" + status + ", time=" + time
                + ", attempts=" + attempts + "]";
    }
}
