package io.github.jsonschema2records.awsbatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Times of a job, which say how long it waited and ran.
 *
 * <p>A time of 0 counts as absent, since AWS writes it for some jobs that never started. A duration that would be
 * negative is absent too, since the clocks of several services are involved. The {@code startedAt} of a job is that of
 * its last attempt, so the time in the queue ends at the earliest start of all attempts.
 *
 * @param createdAt when the job was submitted; for a child of an array, when the child was made; or null
 * @param firstStartedAt when the first attempt that started did so, or null if none has started
 * @param attempts the times of the attempts that have ended, in their order; unmodifiable
 * @see <a href="https://docs.aws.amazon.com/batch/latest/APIReference/API_JobDetail.html">AWS Batch API: JobDetail</a>
 */
public record JobTimes(
        @Nullable Instant createdAt, @Nullable Instant firstStartedAt, List<Attempt> attempts) {

    /**
     * The times of an attempt.
     *
     * @param startedAt null if the attempt failed before it started
     * @param stoppedAt null if the attempt did not stop yet
     */
    public record Attempt(
            @Nullable Instant startedAt, @Nullable Instant stoppedAt) {

        /** Returns the time from start to stop, or null if one of them is absent or the stop is earlier. */
        public @Nullable Duration runTime() {
            return between(startedAt, stoppedAt);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Attempt that
                    && Objects.equals(startedAt, that.startedAt)
                    && Objects.equals(stoppedAt, that.stoppedAt);
        }

        @Override
        public int hashCode() {
            return Objects.hash(startedAt, stoppedAt);
        }

        @Override
        public String toString() {
            return "Attempt[startedAt=" + startedAt + ", stoppedAt=" + stoppedAt + "]";
        }
    }

    /** Copies the list. */
    public JobTimes {
        attempts = List.copyOf(attempts);
    }

    /**
     * Returns the times of a job. Jobs on Amazon EKS have them in {@code eksAttempts}, all others in {@code attempts}.
     */
    public static JobTimes of(JobDetail job) {
        List<Attempt> attempts = new ArrayList<>();
        for (AttemptDetail attempt : job.attemptsOrEmpty()) {
            attempts.add(attempt(attempt.startedAt(), attempt.stoppedAt()));
        }
        for (EksAttemptDetail attempt : job.eksAttemptsOrEmpty()) {
            attempts.add(attempt(attempt.startedAt(), attempt.stoppedAt()));
        }
        return of(job.createdAt(), job.startedAt(), attempts);
    }

    /** Returns the times of a service job. */
    public static JobTimes of(ServiceJobDetail job) {
        List<Attempt> attempts = new ArrayList<>();
        for (ServiceJobAttemptDetail attempt : job.attemptsOrEmpty()) {
            attempts.add(attempt(attempt.startedAt(), attempt.stoppedAt()));
        }
        return of(job.createdAt(), job.startedAt(), attempts);
    }

    private static JobTimes of(@Nullable Instant createdAt, @Nullable Instant startedAt, List<Attempt> attempts) {
        Instant first = present(startedAt);
        for (Attempt attempt : attempts) {
            Instant started = attempt.startedAt();
            first = first == null || (started != null && started.isBefore(first)) ? started : first;
        }
        return new JobTimes(present(createdAt), first, attempts);
    }

    private static Attempt attempt(@Nullable Instant startedAt, @Nullable Instant stoppedAt) {
        return new Attempt(present(startedAt), present(stoppedAt));
    }

    private static @Nullable Instant present(@Nullable Instant time) {
        return time != null && time.isAfter(Instant.EPOCH) ? time : null;
    }

    /**
     * Returns the time from the submission to the first start, or null if one of them is absent or the start is
     * earlier. It includes the time in which the job waited for the jobs it depends on.
     */
    public @Nullable Duration queueTime() {
        return between(createdAt, firstStartedAt);
    }

    private static @Nullable Duration between(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null || to.isBefore(from) ? null : Duration.between(from, to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JobTimes that
                && Objects.equals(createdAt, that.createdAt)
                && Objects.equals(firstStartedAt, that.firstStartedAt)
                && Objects.equals(attempts, that.attempts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(createdAt, firstStartedAt, attempts);
    }

    @Override
    public String toString() {
        return "JobTimes[createdAt=" + createdAt + ", firstStartedAt=" + firstStartedAt + ", attempts=" + attempts
                + "]";
    }
}
