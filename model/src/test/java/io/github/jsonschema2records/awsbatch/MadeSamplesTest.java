package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import io.github.jsonschema2records.runtime.Violation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the samples of our own making show can be read from the records. */
class MadeSamplesTest {

    @Test
    void aJobWithSeveralContainersHasNoContainerOfItsOwn() {
        JobDetail job = job("made-ecs-task.starting.json");

        assertThat(job.container()).isNull();
        assertThat(job.startedAt()).isNull();
        assertThat(job.shareIdentifier()).isEqualTo("studio-a");
        assertThat(job.ecsProperties().taskProperties().get(0).containers())
                .extracting(TaskContainerDetails::logStreamName)
                .satisfiesExactly(
                        main -> assertThat(main).startsWith("render/render/"),
                        sidecar -> assertThat(sidecar).startsWith("render/upload/"));
    }

    @Test
    void aRunningJobHasStartedButHasNoAttemptYet() {
        JobDetail job = job("made-ecs-task.running.json");

        assertThat(job.startedAt()).isAfter(job.createdAt());
        assertThat(job.attempts()).isEmpty();
    }

    @Test
    void anAttemptHasTheExitCodesOfItsContainers() {
        JobDetail job = job("made-ecs-task.succeeded.json");

        assertThat(job.attempts())
                .singleElement()
                .extracting(
                        attempt -> attempt.taskProperties().get(0).containers(),
                        list(AttemptTaskContainerDetails.class))
                .extracting(AttemptTaskContainerDetails::exitCode)
                .containsExactly(0L, 0L);
    }

    @Test
    void theParentOfAnArrayJobCountsItsChildren() {
        JobDetail parent = job("made-array-parent.failed.json");

        assertThat(parent.attempts()).isEmpty();
        assertThat(parent.arrayProperties().size()).isEqualTo(20);
        assertThat(parent.arrayProperties().index()).isNull();
        assertThat(parent.arrayProperties().statusSummary())
                .containsEntry("SUCCEEDED", 19L)
                .containsEntry("FAILED", 1L);
    }

    @Test
    void aChildOfAnArrayJobHasItsIndexAlsoInItsId() {
        JobDetail child = job("made-array-child.succeeded.json");

        assertThat(child.jobId()).isEqualTo(job("made-array-parent.failed.json").jobId() + ":12");
        assertThat(child.arrayProperties().index()).isEqualTo(12);
        assertThat(child.arrayProperties().size()).isNull();
        assertThat(child.arrayProperties().statusSummary()).isEqualTo(Map.of());
    }

    @Test
    void aMultiNodeJobHasALayoutAndItsNodesHaveAnIndex() {
        JobDetail parent = job("made-multi-node-parent.running.json");
        JobDetail node = job("made-multi-node-node.failed.json");

        assertThat(parent.container()).isNull();
        assertThat(parent.nodeProperties().numNodes()).isEqualTo(4);
        assertThat(node.jobId()).isEqualTo(parent.jobId() + "#0");
        assertThat(node.nodeDetails())
                .isEqualTo(NodeDetails.builder().nodeIndex(0L).isMainNode(true).build());
        assertThat(node.container().exitCode()).isEqualTo(1);
    }

    @Test
    void aPodAndItsContainersHaveSecurityContexts() {
        EksPodPropertiesDetail pod =
                job("made-eks.running.json").eksProperties().podProperties();
        EksContainerSecurityContext container = pod.containers().get(0).securityContext();

        assertThat(pod.securityContext().fsGroup()).isEqualTo(2000);
        assertThat(pod.securityContext().seccompProfile().type()).isEqualTo(SeccompProfileType.Known.RUNTIME_DEFAULT);
        assertThat(container.capabilities().drop()).containsExactly("ALL");
        assertThat(container.seccompProfile().type().value()).isEqualTo("Localhost");
        assertThat(container.seccompProfile().localhostProfile()).isEqualTo("profiles/score.json");
    }

    @Test
    void theTypeOfASeccompProfileIsOpenAndItsCaseCounts() {
        String text = Samples.text("made-eks.running.json", "\"RuntimeDefault\"", "\"runtimedefault\"");
        EksPodSecurityContext pod =
                job(BatchEvent.fromJson(text)).eksProperties().podProperties().securityContext();

        assertThat(pod.seccompProfile().type()).isEqualTo(new SeccompProfileType.Unknown("runtimedefault"));
    }

    @Test
    void aUserOfAPodIsANumber() {
        String text = Samples.text("made-eks.running.json", "\"fsGroup\": 2000", "\"fsGroup\": \"2000\"");

        assertThat(BatchEventValidator.INSTANCE.validate(text).violations())
                .singleElement()
                .extracting(Violation::instanceLocation)
                .isEqualTo("/detail/eksProperties/podProperties/securityContext/fsGroup");
    }

    @Test
    void aSeccompProfileHasAType() {
        String text = Samples.text("made-eks.running.json", "\"type\": \"Localhost\",", "");

        assertThat(BatchEventValidator.INSTANCE.isValid(text)).isFalse();
    }

    private static JobDetail job(String sample) {
        return job(BatchEvent.fromJson(Samples.text(sample)));
    }

    private static JobDetail job(BatchEvent event) {
        return ((JobStateChange) event).detail();
    }
}
