package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.AttemptContainerDetail;
import io.github.jsonschema2records.awsbatch.AttemptDetail;
import io.github.jsonschema2records.awsbatch.BlockedReason;
import io.github.jsonschema2records.awsbatch.ContainerDetail;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobStatus;
import io.github.jsonschema2records.awsbatch.JobTimeout;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways in which a job with one container fails other than with an exit code. */
public enum SampleFailure {
    /** The container did not start: no start, no exit code, and a reason that only the container has. */
    FAILED_START,

    /** The host went away while the container ran: no exit code. */
    HOST_TERMINATED,

    /** The attempt took longer than the job's timeout: no exit code. */
    TIMED_OUT,

    /** The container exited with 0, and the job failed nevertheless. Such an event was seen in 2020. */
    EXIT_CODE_0,

    /** Somebody terminated the job before it started: a stop without a start, and the text of that person. */
    TERMINATED,

    /** The job waited longer than its queue allows: the text has the reason for which the queue was blocked. */
    TIME_LIMIT;

    /** Returns the failed job. */
    JobDetail detail() {
        return switch (this) {
            case FAILED_START -> failedStart();
            case HOST_TERMINATED -> ended("Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.", null);
            case TIMED_OUT ->
                ended("Job attempt duration exceeded timeout", null).toBuilder()
                        .timeout(JobTimeout.builder()
                                .attemptDurationSeconds(600L)
                                .build())
                        .build();
            case EXIT_CODE_0 -> ended("Essential container in task exited", 0L);
            case TERMINATED ->
                neverStarted("The input was replaced").isTerminated(true).build();
            case TIME_LIMIT ->
                neverStarted("Canceled by JobStateTimeLimit action due to reason: "
                                + BlockedReason.Known.INSUFFICIENT_INSTANCE_CAPACITY.code())
                        .build();
        };
    }

    private Workload workload() {
        return SingleJobs.workload(SampleEvents.name(this));
    }

    private JobDetail failedStart() {
        String reason = "CannotPullContainerError: image not found";
        Workload workload = workload();
        Progress starting = new Progress(JobStatus.Known.STARTING);
        ContainerDetail container =
                workload.container(starting).toBuilder().reason(reason).build();
        AttemptDetail attempt = AttemptDetail.builder()
                .container(AttemptContainerDetail.builder()
                        .containerInstanceArn(container.containerInstanceArn())
                        .taskArn(container.taskArn())
                        .reason(reason)
                        .networkInterfaces(List.of())
                        .build())
                .stoppedAt(Progress.STOPPED)
                .statusReason("Task failed to start")
                .build();
        return workload.job(new Progress(JobStatus.Known.FAILED))
                .statusReason("Task failed to start")
                .startedAt(null)
                .attempts(attempt)
                .container(container)
                .build();
    }

    private JobDetail ended(String reason, @Nullable Long exitCode) {
        Workload workload = workload();
        Progress failed = new Progress(JobStatus.Known.FAILED);
        AttemptDetail attempt = workload.attempt(failed);
        AttemptContainerDetail container = attempt.container();
        return workload.job(failed)
                .statusReason(reason)
                .attempts(attempt.toBuilder()
                        .statusReason(reason)
                        .container(
                                container == null
                                        ? null
                                        : container.toBuilder()
                                                .exitCode(exitCode)
                                                .build())
                        .build())
                .container(workload.container(failed).toBuilder()
                        .exitCode(exitCode)
                        .build())
                .build();
    }

    private JobDetail.Builder neverStarted(String reason) {
        Workload workload = workload();
        return workload.job(new Progress(JobStatus.Known.FAILED))
                .statusReason(reason)
                .startedAt(null)
                .container(workload.container(new Progress(JobStatus.Known.RUNNABLE)));
    }
}
