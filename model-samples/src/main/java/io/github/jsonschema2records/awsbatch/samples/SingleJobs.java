package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.JobDependency;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobStatus;
import java.util.List;

/** Jobs with one container. */
final class SingleJobs {

    private SingleJobs() {}

    static Workload workload(String name) {
        return new Workload(Ids.id(name), "report", "reports", List.of("report", "--day", "2025-10-17"));
    }

    static JobDetail single(Progress progress) {
        JobDetail.Builder job = job(workload("single"), progress);
        if (progress.status() == JobStatus.Known.PENDING) {
            job.dependsOn(JobDependency.builder().jobId(Ids.id("another job")).build());
        }
        return job.build();
    }

    private static JobDetail.Builder job(Workload workload, Progress progress) {
        return workload.job(progress)
                .attempts(progress.hasEnded() ? List.of(workload.attempt(progress)) : List.of())
                .container(workload.container(progress));
    }

    /** Returns a job that blocks its queue. */
    static JobDetail blocked(String name, String reason) {
        return job(workload(name), new Progress(JobStatus.Known.RUNNABLE))
                .statusReason(reason)
                .build();
    }

    static JobDetail fairShare(Progress progress) {
        return job(workload("fair share"), progress)
                .shareIdentifier("team-a")
                .schedulingPriority(50L)
                .isCancelled(false)
                .isTerminated(false)
                .build();
    }
}
