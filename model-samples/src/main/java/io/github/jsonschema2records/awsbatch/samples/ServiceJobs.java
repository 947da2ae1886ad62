package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.LatestServiceJobAttempt;
import io.github.jsonschema2records.awsbatch.ServiceJobAttemptDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobStatus;
import io.github.jsonschema2records.awsbatch.ServiceJobTimeout;
import io.github.jsonschema2records.awsbatch.ServiceJobType;
import io.github.jsonschema2records.awsbatch.ServiceResourceId;
import io.github.jsonschema2records.awsbatch.ServiceResourceName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A training job of Amazon SageMaker AI. */
final class ServiceJobs {

    /** The statuses for which there is an event. {@code PENDING} exists, but AWS does not say what it means. */
    static final List<ServiceJobStatus.Known> STATUSES = List.of(
            ServiceJobStatus.Known.RUNNABLE,
            ServiceJobStatus.Known.SCHEDULED,
            ServiceJobStatus.Known.STARTING,
            ServiceJobStatus.Known.RUNNING,
            ServiceJobStatus.Known.SUCCEEDED,
            ServiceJobStatus.Known.FAILED);

    private static final String NAME = "train";

    private ServiceJobs() {}

    static ServiceJobDetail detail(ServiceJobStatus.Known status) {
        if (!STATUSES.contains(status)) {
            throw new IllegalArgumentException(
                    "no event of a service job with the status " + status + "; AWS Batch is known to send " + STATUSES);
        }
        boolean started = status.compareTo(ServiceJobStatus.Known.RUNNING) >= 0;
        boolean ended = status.compareTo(ServiceJobStatus.Known.SUCCEEDED) >= 0;
        boolean scheduled = status != ServiceJobStatus.Known.RUNNABLE;
        String reason = ended ? reason(status) : null;
        return job(Ids.id("service job"), status)
                .attempts(ended ? List.of(attempt(reason)) : List.of())
                .latestAttempt(
                        started
                                ? LatestServiceJobAttempt.builder()
                                        .serviceResourceId(training())
                                        .build()
                                : null)
                .scheduledAt(scheduled ? Progress.CREATED.plusSeconds(30) : null)
                .startedAt(started ? Progress.STARTED : null)
                .statusReason(reason)
                .stoppedAt(ended ? Progress.STOPPED : null)
                .build();
    }

    /** Returns a job that has never run. */
    static ServiceJobDetail.Builder job(String id, ServiceJobStatus.Known status) {
        return ServiceJobDetail.builder()
                .attempts(List.of())
                .createdAt(Progress.CREATED)
                .jobArn(Ids.serviceJobArn(id))
                .jobId(id)
                .jobName(NAME)
                .jobQueue(Ids.queueArn("training"))
                .serviceJobType(ServiceJobType.Known.SAGEMAKER_TRAINING)
                .status(status)
                .timeoutConfig(ServiceJobTimeout.builder()
                        .attemptDurationSeconds(3600L)
                        .build());
    }

    /** Returns a job that blocks its queue. */
    static ServiceJobDetail blocked(String name, String reason) {
        return job(Ids.id(name), ServiceJobStatus.Known.RUNNABLE)
                .statusReason(reason)
                .build();
    }

    static Instant time(ServiceJobStatus.Known status) {
        Instant time = switch (status) {
            case SUBMITTED, PENDING -> Progress.CREATED.plusSeconds(1);
            case RUNNABLE -> Progress.CREATED.plusSeconds(2);
            case SCHEDULED -> Progress.CREATED.plusSeconds(30);
            case STARTING -> Progress.CREATED.plusSeconds(60);
            case RUNNING -> Progress.STARTED;
            case SUCCEEDED, FAILED -> Progress.STOPPED;
        };
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private static ServiceJobAttemptDetail attempt(@Nullable String reason) {
        return ServiceJobAttemptDetail.builder()
                .serviceResourceId(training())
                .startedAt(Progress.STARTED)
                .stoppedAt(Progress.STOPPED)
                .statusReason(reason)
                .build();
    }

    private static String reason(ServiceJobStatus.Known status) {
        return "Received status from SageMaker: "
                + (status == ServiceJobStatus.Known.SUCCEEDED
                        ? "Training job completed"
                        : "AlgorithmError: exit code 1");
    }

    /** Returns the training job of the attempt. */
    static ServiceResourceId training() {
        return ServiceResourceId.builder()
                .name(ServiceResourceName.Known.TRAINING_JOB_ARN)
                .value(Ids.arn("sagemaker", "training-job/AWSBatch" + NAME + Ids.hex("attempt 1")))
                .build();
    }
}
