package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.AttemptDetail;
import io.github.jsonschema2records.awsbatch.AttemptEcsTaskDetails;
import io.github.jsonschema2records.awsbatch.AttemptTaskContainerDetails;
import io.github.jsonschema2records.awsbatch.EcsPropertiesDetail;
import io.github.jsonschema2records.awsbatch.EcsTaskDetails;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.TaskContainerDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job with two containers on Amazon ECS. The one called {@code render} is essential. An event of such a job was seen in
 * 2025; it had the names of the log streams already while the job was {@code STARTING}.
 */
final class EcsJobs {

    private static final String MAIN = "render";
    private static final String SIDECAR = "upload";
    private static final Workload WORKLOAD = new Workload(Ids.id("ECS task"), MAIN, "shared-ec2", List.of());

    private EcsJobs() {}

    static JobDetail detail(Progress progress) {
        return WORKLOAD.job(progress)
                .shareIdentifier("studio-a")
                .schedulingPriority(50L)
                .attempts(progress.hasEnded() ? List.of(attempt(progress)) : List.of())
                .ecsProperties(EcsPropertiesDetail.builder()
                        .taskProperties(EcsTaskDetails.builder()
                                .containers(container(MAIN, progress), container(SIDECAR, progress))
                                .containerInstanceArn(progress.hasHost() ? WORKLOAD.instanceArn() : null)
                                .taskArn(progress.hasHost() ? WORKLOAD.taskArn() : null)
                                .build())
                        .build())
                .isCancelled(false)
                .isTerminated(false)
                .build();
    }

    private static TaskContainerDetails container(String name, Progress progress) {
        return TaskContainerDetails.builder()
                .name(name)
                .image(Ids.IMAGES + name + ":3")
                .essential(name.equals(MAIN))
                .environment(Workload.variable("SCENE", "s3://studio-a/scene-12"))
                .resourceRequirements(Workload.vcpus("1"), Workload.memory("1024"))
                .exitCode(exitCode(name, progress))
                .logStreamName(progress.hasHost() ? WORKLOAD.logStream(name) : null)
                .build();
    }

    private static AttemptDetail attempt(Progress progress) {
        return AttemptDetail.builder()
                .startedAt(progress.startedAt())
                .stoppedAt(progress.stoppedAt())
                .statusReason(progress.statusReason())
                .taskProperties(AttemptEcsTaskDetails.builder()
                        .containerInstanceArn(WORKLOAD.instanceArn())
                        .taskArn(WORKLOAD.taskArn())
                        .containers(attemptContainer(MAIN, progress), attemptContainer(SIDECAR, progress))
                        .build())
                .build();
    }

    private static AttemptTaskContainerDetails attemptContainer(String name, Progress progress) {
        return AttemptTaskContainerDetails.builder()
                .exitCode(exitCode(name, progress))
                .name(name)
                .logStreamName(WORKLOAD.logStream(name))
                .networkInterfaces(List.of())
                .build();
    }

    /** Returns the exit code of a container. If the job fails, only the essential container has another one than 0. */
    private static @Nullable Long exitCode(String name, Progress progress) {
        Long exitCode = progress.exitCode();
        return exitCode == null || name.equals(MAIN) ? exitCode : (Long) 0L;
    }
}
