package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.AttemptContainerDetail;
import io.github.jsonschema2records.awsbatch.AttemptDetail;
import io.github.jsonschema2records.awsbatch.ContainerDetail;
import io.github.jsonschema2records.awsbatch.FargatePlatformConfiguration;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.LogConfiguration;
import io.github.jsonschema2records.awsbatch.LogDriver;
import io.github.jsonschema2records.awsbatch.NetworkConfiguration;
import io.github.jsonschema2records.awsbatch.NetworkInterface;
import io.github.jsonschema2records.awsbatch.PlatformCapability;
import io.github.jsonschema2records.awsbatch.PublicIpAssignment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A job with one container on AWS Fargate. An event of such a job, seen in 2022, had no {@code retryStrategy}. */
final class FargateJobs {

    private FargateJobs() {}

    static JobDetail detail(Progress progress) {
        Workload workload = SingleJobs.workload("Fargate");
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
                .retryStrategy(null)
                .attempts(attempts)
                .container(withoutInstance(workload.container(progress), interfaces))
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

    private static ContainerDetail withoutInstance(ContainerDetail container, List<NetworkInterface> interfaces) {
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
}
