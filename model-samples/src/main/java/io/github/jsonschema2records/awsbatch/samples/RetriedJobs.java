package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.AttemptContainerDetail;
import io.github.jsonschema2records.awsbatch.AttemptDetail;
import io.github.jsonschema2records.awsbatch.EvaluateOnExit;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.RetryAction;
import io.github.jsonschema2records.awsbatch.RetryStrategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A job that is tried again because its host went away. */
final class RetriedJobs {

    /** Time from the start of the first attempt of a retried job to the start of the second one. */
    static final Duration DELAY = Duration.ofMinutes(15);

    private RetriedJobs() {}

    static JobDetail detail(Progress progress) {
        Workload workload = SingleJobs.workload("retried");
        List<AttemptDetail> attempts = new ArrayList<>();
        attempts.add(hostTerminated(workload));
        if (progress.hasEnded()) {
            attempts.add(later(workload.attempt(progress)));
        }
        JobDetail job = workload.job(progress)
                .retryStrategy(RetryStrategy.builder()
                        .attempts(2L)
                        .evaluateOnExit(EvaluateOnExit.builder()
                                .onStatusReason("Host EC2*")
                                .action(RetryAction.Known.RETRY)
                                .build())
                        .build())
                .attempts(attempts)
                .container(workload.container(progress))
                .build();
        return job.toBuilder()
                .startedAt(job.startedAt() == null ? null : job.startedAt().plus(DELAY))
                .stoppedAt(job.stoppedAt() == null ? null : job.stoppedAt().plus(DELAY))
                .build();
    }

    private static AttemptDetail hostTerminated(Workload workload) {
        return AttemptDetail.builder()
                .container(AttemptContainerDetail.builder()
                        .containerInstanceArn(workload.instanceArn() + "1")
                        .taskArn(workload.taskArn() + "1")
                        .logStreamName(workload.logStream("default") + "1")
                        .networkInterfaces(List.of())
                        .build())
                .startedAt(Progress.STARTED)
                .stoppedAt(Progress.STOPPED)
                .statusReason("Host EC2 (instance i-0a1b2c3d4e5f60718) terminated.")
                .build();
    }

    private static AttemptDetail later(AttemptDetail attempt) {
        return attempt.toBuilder()
                .startedAt(Progress.STARTED.plus(DELAY))
                .stoppedAt(Progress.STOPPED.plus(DELAY))
                .build();
    }
}
