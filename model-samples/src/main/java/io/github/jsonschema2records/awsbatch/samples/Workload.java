package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.AttemptContainerDetail;
import io.github.jsonschema2records.awsbatch.AttemptDetail;
import io.github.jsonschema2records.awsbatch.ContainerDetail;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.KeyValuePair;
import io.github.jsonschema2records.awsbatch.PlatformCapability;
import io.github.jsonschema2records.awsbatch.ResourceRequirement;
import io.github.jsonschema2records.awsbatch.ResourceType;
import io.github.jsonschema2records.awsbatch.RetryStrategy;
import java.util.List;
import java.util.Map;

/**
 * A job with its names, and the parts that jobs of Amazon ECS are made of.
 *
 * @param jobId the id of the job
 * @param jobName the name of the job, of its definition and of its image
 * @param queue the name of its queue
 * @param command the command of its containers
 */
record Workload(String jobId, String jobName, String queue, List<String> command) {

    /** Returns the members that all jobs have in a status, and no containers. */
    JobDetail.Builder job(Progress progress) {
        return JobDetail.builder()
                .jobArn(Ids.jobArn(jobId))
                .jobName(jobName)
                .jobId(jobId)
                .jobQueue(Ids.queueArn(queue))
                .status(progress.status())
                .attempts(List.of())
                .statusReason(progress.statusReason())
                .createdAt(Progress.CREATED)
                .retryStrategy(retries(1))
                .startedAt(progress.startedAt())
                .stoppedAt(progress.stoppedAt())
                .dependsOn(List.of())
                .jobDefinition(Ids.arn("batch", "job-definition/" + jobName + ":7"))
                .parameters(Map.of())
                .tags(Map.of("resourceArn", Ids.jobArn(jobId)))
                .propagateTags(false)
                .platformCapabilities(PlatformCapability.Known.EC2)
                .eksAttempts(List.of());
    }

    static RetryStrategy retries(long attempts) {
        return RetryStrategy.builder()
                .attempts(attempts)
                .evaluateOnExit(List.of())
                .build();
    }

    /** Returns the container of a job in a status. */
    ContainerDetail container(Progress progress) {
        return ContainerDetail.builder()
                .image(Ids.IMAGES + jobName + ":7")
                .command(command)
                .volumes(List.of())
                .environment(variable("STAGE", "test"))
                .mountPoints(List.of())
                .ulimits(List.of())
                .exitCode(progress.exitCode())
                .containerInstanceArn(progress.hasHost() ? instanceArn() : null)
                .taskArn(progress.hasHost() ? taskArn() : null)
                .logStreamName(progress.hasStarted() ? logStream("default") : null)
                .networkInterfaces(List.of())
                .resourceRequirements(vcpus("2"), memory("4096"))
                .secrets(List.of())
                .build();
    }

    /** Returns the attempt of a job that has ended. */
    AttemptDetail attempt(Progress progress) {
        return AttemptDetail.builder()
                .container(AttemptContainerDetail.builder()
                        .containerInstanceArn(instanceArn())
                        .taskArn(taskArn())
                        .exitCode(progress.exitCode())
                        .logStreamName(logStream("default"))
                        .networkInterfaces(List.of())
                        .build())
                .startedAt(progress.startedAt())
                .stoppedAt(progress.stoppedAt())
                .statusReason(progress.statusReason())
                .build();
    }

    String instanceArn() {
        return Ids.arn("ecs", "container-instance/" + queue + "_Batch/" + Ids.hex("instance of " + jobId));
    }

    String taskArn() {
        return Ids.arn("ecs", "task/" + queue + "_Batch/" + Ids.hex("task of " + jobId));
    }

    String logStream(String container) {
        return jobName + "/" + container + "/" + Ids.hex("task of " + jobId);
    }

    static KeyValuePair variable(String name, String value) {
        return KeyValuePair.builder().name(name).value(value).build();
    }

    static ResourceRequirement vcpus(String value) {
        return ResourceRequirement.builder()
                .value(value)
                .type(ResourceType.Known.VCPU)
                .build();
    }

    static ResourceRequirement memory(String value) {
        return ResourceRequirement.builder()
                .value(value)
                .type(ResourceType.Known.MEMORY)
                .build();
    }
}
