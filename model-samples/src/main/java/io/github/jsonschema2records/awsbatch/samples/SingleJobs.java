package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.AttemptContainerDetail;
import io.github.jsonschema2records.awsbatch.AttemptDetail;
import io.github.jsonschema2records.awsbatch.ContainerDetail;
import io.github.jsonschema2records.awsbatch.EvaluateOnExit;
import io.github.jsonschema2records.awsbatch.FargatePlatformConfiguration;
import io.github.jsonschema2records.awsbatch.JobDependency;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobStatus;
import io.github.jsonschema2records.awsbatch.LogConfiguration;
import io.github.jsonschema2records.awsbatch.LogDriver;
import io.github.jsonschema2records.awsbatch.NetworkConfiguration;
import io.github.jsonschema2records.awsbatch.NetworkInterface;
import io.github.jsonschema2records.awsbatch.PlatformCapability;
import io.github.jsonschema2records.awsbatch.PublicIpAssignment;
import io.github.jsonschema2records.awsbatch.RetryAction;
import io.github.jsonschema2records.awsbatch.RetryStrategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jobs with one container. */
final class SingleJobs {

    /** Time from the start of the first attempt of a retried job to the start of the second one. */
    static final Duration RETRY = Duration.ofSeconds(900);

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

    static JobDetail fargate(Progress progress) {
        Workload workload = workload("Fargate");
        List<NetworkInterface> interfaces = progress.hasStarted()
                ? List.of(NetworkInterface.builder()
                        .attachmentId(Ids.id("network interface"))
                        .privateIpv4Address("10.0.1.23")
                        .build())
                : List.of();
        List<AttemptDetail> attempts = new ArrayList<>();
        if (progress.hasEnded()) {
            AttemptDetail attempt = workload.attempt(progress);
            attempts.add(attempt.toBuilder()
                    .container(withoutInstance(attempt.container(), interfaces))
                    .build());
        }
        return workload.job(progress)
                .attempts(attempts)
                .container(fargate(workload.container(progress), interfaces))
                .platformCapabilities(PlatformCapability.Known.FARGATE)
                .build();
    }

    private static @Nullable AttemptContainerDetail withoutInstance(
            @Nullable AttemptContainerDetail container, List<NetworkInterface> interfaces) {
        return container == null
                ? null
                : container.toBuilder()
                        .containerInstanceArn(null)
                        .networkInterfaces(interfaces)
                        .build();
    }

    private static ContainerDetail fargate(ContainerDetail container, List<NetworkInterface> interfaces) {
        return container.toBuilder()
                .containerInstanceArn(null)
                .networkInterfaces(interfaces)
                .executionRoleArn("arn:aws:iam::" + Ids.ACCOUNT + ":role/batch-execution")
                .logConfiguration(LogConfiguration.builder()
                        .logDriver(LogDriver.Known.AWSLOGS)
                        .secretOptions(List.of())
                        .build())
                .networkConfiguration(NetworkConfiguration.builder()
                        .assignPublicIp(PublicIpAssignment.Known.ENABLED)
                        .build())
                .fargatePlatformConfiguration(FargatePlatformConfiguration.builder()
                        .platformVersion("LATEST")
                        .build())
                .build();
    }

    static JobDetail retried(Progress progress) {
        Workload workload = workload("retried");
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
                .startedAt(job.startedAt() == null ? null : job.startedAt().plus(RETRY))
                .stoppedAt(job.stoppedAt() == null ? null : job.stoppedAt().plus(RETRY))
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
                .startedAt(Progress.STARTED.plus(RETRY))
                .stoppedAt(Progress.STOPPED.plus(RETRY))
                .build();
    }
}
