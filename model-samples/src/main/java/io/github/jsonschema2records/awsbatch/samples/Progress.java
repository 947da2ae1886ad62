package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.JobStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The members that a job has in a status: hosts and tasks from {@code STARTING} on, a start and a log stream from {@code
 * RUNNING} on, a stop and an exit code at the end.
 *
 * @param status the status
 */
record Progress(JobStatus.Known status) {

    static final Instant CREATED = Instant.ofEpochMilli(1760800000456L);
    static final Instant STARTED = CREATED.plusSeconds(95);
    static final Instant STOPPED = STARTED.plusSeconds(720);

    boolean hasHost() {
        return status.compareTo(JobStatus.Known.STARTING) >= 0;
    }

    boolean hasStarted() {
        return status.compareTo(JobStatus.Known.RUNNING) >= 0;
    }

    boolean hasEnded() {
        return status.compareTo(JobStatus.Known.SUCCEEDED) >= 0;
    }

    @Nullable
    Instant startedAt() {
        return hasStarted() ? STARTED : null;
    }

    @Nullable
    Instant stoppedAt() {
        return hasEnded() ? STOPPED : null;
    }

    @Nullable
    Long exitCode() {
        return switch (status) {
            case SUCCEEDED -> 0L;
            case FAILED -> 1L;
            default -> null;
        };
    }

    @Nullable
    String statusReason() {
        return hasEnded() ? "Essential container in task exited" : null;
    }

    /** Returns the time of the event, in whole seconds. */
    Instant time() {
        Instant time = switch (status) {
            case SUBMITTED, PENDING -> CREATED.plusSeconds(1);
            case RUNNABLE -> CREATED.plusSeconds(2);
            case STARTING -> CREATED.plusSeconds(60);
            case RUNNING -> STARTED;
            case SUCCEEDED, FAILED -> STOPPED;
        };
        return time.truncatedTo(ChronoUnit.SECONDS);
    }
}
