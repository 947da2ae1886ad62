package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.ServiceJobDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptedAttempt;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionCompletedDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionStartedDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobPreemptionSummary;
import io.github.jsonschema2records.awsbatch.ServiceJobStatus;

/** A service job that loses its capacity to another one, and waits for it again. */
final class Preemptions {

    private static final String JOB = Ids.id("preempted");
    private static final String REASON = "Cross-share preemption triggered to reclaim borrowed capacity";

    private Preemptions() {}

    static ServiceJobPreemptionStartedDetail started() {
        return ServiceJobPreemptionStartedDetail.builder()
                .preemptedJobArn(Ids.serviceJobArn(JOB))
                .status(ServiceJobStatus.Known.RUNNING)
                .statusReason("PREEMPTION_IN_PROGRESS: " + REASON)
                .build();
    }

    static ServiceJobPreemptionCompletedDetail completed() {
        return ServiceJobPreemptionCompletedDetail.builder()
                .preemptedJobArn(Ids.serviceJobArn(JOB))
                .preemptionSummary(summary())
                .status(ServiceJobStatus.Known.RUNNABLE)
                .build();
    }

    /** Returns the job after the preemption. */
    static ServiceJobDetail waiting() {
        return ServiceJobs.job(JOB, ServiceJobStatus.Known.RUNNABLE)
                .preemptionSummary(summary())
                .quotaShareName("team-a")
                .build();
    }

    private static ServiceJobPreemptionSummary summary() {
        return ServiceJobPreemptionSummary.builder()
                .preemptedAttemptCount(1L)
                .recentPreemptedAttempts(ServiceJobPreemptedAttempt.builder()
                        .serviceResourceId(ServiceJobs.training())
                        .startedAt(Progress.STARTED)
                        .stoppedAt(Progress.STOPPED)
                        .statusReason(REASON)
                        .build())
                .build();
    }
}
