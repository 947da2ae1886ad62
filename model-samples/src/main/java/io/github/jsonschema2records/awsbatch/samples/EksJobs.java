package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.EksAttemptContainerDetail;
import io.github.jsonschema2records.awsbatch.EksAttemptDetail;
import io.github.jsonschema2records.awsbatch.EksContainerDetail;
import io.github.jsonschema2records.awsbatch.EksContainerEnvironmentVariable;
import io.github.jsonschema2records.awsbatch.EksContainerLinuxCapabilities;
import io.github.jsonschema2records.awsbatch.EksContainerResourceRequirements;
import io.github.jsonschema2records.awsbatch.EksContainerSecurityContext;
import io.github.jsonschema2records.awsbatch.EksMetadata;
import io.github.jsonschema2records.awsbatch.EksPodPropertiesDetail;
import io.github.jsonschema2records.awsbatch.EksPodSecurityContext;
import io.github.jsonschema2records.awsbatch.EksPropertiesDetail;
import io.github.jsonschema2records.awsbatch.EksSeccompProfile;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.SeccompProfileType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A job on Amazon EKS, with the security contexts that AWS announced in 2026. */
final class EksJobs {

    private static final String CONTAINER = "score";
    private static final Workload WORKLOAD = new Workload(Ids.id("EKS"), CONTAINER, "cluster", List.of());
    private static final String POD = "aws-batch." + Ids.id("pod");
    private static final String NODE = "ip-10-0-1-23." + Ids.REGION + ".compute.internal";
    private static final String NAMESPACE = "batch";

    private EksJobs() {}

    static JobDetail detail(Progress progress) {
        return WORKLOAD.job(progress)
                .statusReason(null)
                .platformCapabilities(List.of())
                .eksProperties(EksPropertiesDetail.builder()
                        .podProperties(pod(progress))
                        .build())
                .eksAttempts(progress.hasEnded() ? List.of(attempt(progress)) : List.of())
                .build();
    }

    private static EksPodPropertiesDetail pod(Progress progress) {
        return EksPodPropertiesDetail.builder()
                .serviceAccountName("scorer")
                .hostNetwork(false)
                .dnsPolicy("ClusterFirst")
                .containers(container(progress))
                .initContainers(List.of())
                .volumes(List.of())
                .podName(progress.hasStarted() ? POD : null)
                .nodeName(progress.hasStarted() ? NODE : null)
                .metadata(EksMetadata.builder()
                        .labels(Map.of("team", "ml"))
                        .namespace(NAMESPACE)
                        .build())
                .shareProcessNamespace(false)
                .securityContext(EksPodSecurityContext.builder()
                        .fsGroup(2000L)
                        .runAsUser(1000L)
                        .runAsGroup(3000L)
                        .runAsNonRoot(true)
                        .seccompProfile(EksSeccompProfile.builder()
                                .type(SeccompProfileType.Known.RUNTIME_DEFAULT)
                                .build())
                        .build())
                .build();
    }

    private static EksContainerDetail container(Progress progress) {
        Map<String, String> resources = new TreeMap<>(Map.of("cpu", "2", "memory", "2048Mi"));
        return EksContainerDetail.builder()
                .name(CONTAINER)
                .image(Ids.IMAGES + "score:3")
                .imagePullPolicy("IfNotPresent")
                .command("score")
                .args("--batch", "2025-10-18")
                .env(EksContainerEnvironmentVariable.builder()
                        .name("MODEL")
                        .value("v3")
                        .build())
                .resources(EksContainerResourceRequirements.builder()
                        .limits(resources)
                        .requests(resources)
                        .build())
                .exitCode(progress.exitCode())
                .reason(reason(progress))
                .volumeMounts(List.of())
                .securityContext(EksContainerSecurityContext.builder()
                        .runAsUser(1000L)
                        .runAsGroup(3000L)
                        .privileged(false)
                        .allowPrivilegeEscalation(false)
                        .readOnlyRootFilesystem(true)
                        .runAsNonRoot(true)
                        .capabilities(EksContainerLinuxCapabilities.builder()
                                .add("NET_BIND_SERVICE")
                                .drop("ALL")
                                .build())
                        .seccompProfile(EksSeccompProfile.builder()
                                .type(SeccompProfileType.Known.LOCALHOST)
                                .localhostProfile("profiles/score.json")
                                .build())
                        .build())
                .build();
    }

    private static EksAttemptDetail attempt(Progress progress) {
        return EksAttemptDetail.builder()
                .containers(EksAttemptContainerDetail.builder()
                        .name(CONTAINER)
                        .containerID("containerd://" + Ids.hex("container"))
                        .exitCode(progress.exitCode())
                        .reason(reason(progress))
                        .build())
                .initContainers(List.of())
                .eksClusterArn(Ids.arn("eks", "cluster/ml"))
                .podName(POD)
                .podNamespace(NAMESPACE)
                .nodeName(NODE)
                .startedAt(progress.startedAt())
                .stoppedAt(progress.stoppedAt())
                .build();
    }

    /** Returns the reason that Kubernetes gives for a container that has ended. */
    private static @Nullable String reason(Progress progress) {
        Long exitCode = progress.exitCode();
        return exitCode == null ? null : exitCode == 0 ? "Completed" : "Error";
    }
}
