package io.github.jsonschema2records.awsbatch.samples;

import io.github.jsonschema2records.awsbatch.ContainerProperties;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.NodeDetails;
import io.github.jsonschema2records.awsbatch.NodeProperties;
import io.github.jsonschema2records.awsbatch.NodeRangeProperty;
import java.util.List;

/** A multi-node parallel job and its main node. */
final class MultiNodeJobs {

    private static final String PARENT = Ids.id("multi-node");
    private static final List<String> COMMAND = List.of("mpirun", "solver");
    private static final String INSTANCE_TYPE = "c5n.18xlarge";

    private MultiNodeJobs() {}

    static JobDetail parent(Progress progress) {
        return workload(PARENT)
                .job(progress)
                .nodeProperties(NodeProperties.builder()
                        .numNodes(4L)
                        .mainNode(0L)
                        .nodeRangeProperties(NodeRangeProperty.builder()
                                .targetNodes("0:3")
                                .container(container())
                                .build())
                        .build())
                .build();
    }

    private static ContainerProperties container() {
        return ContainerProperties.builder()
                .image(Ids.IMAGES + "forecast:7")
                .command(COMMAND)
                .volumes(List.of())
                .environment(List.of())
                .mountPoints(List.of())
                .ulimits(List.of())
                .instanceType(INSTANCE_TYPE)
                .resourceRequirements(Workload.vcpus("72"), Workload.memory("180000"))
                .secrets(List.of())
                .build();
    }

    static JobDetail node(Progress progress) {
        Workload workload = workload(PARENT + "#0");
        return workload.job(progress)
                .attempts(progress.hasEnded() ? List.of(workload.attempt(progress)) : List.of())
                .container(workload.container(progress).toBuilder()
                        .instanceType(INSTANCE_TYPE)
                        .resourceRequirements(Workload.vcpus("72"), Workload.memory("180000"))
                        .build())
                .nodeDetails(
                        NodeDetails.builder().nodeIndex(0L).isMainNode(true).build())
                .build();
    }

    private static Workload workload(String id) {
        return new Workload(id, "forecast", "tightly-coupled", COMMAND);
    }
}
