package io.github.jsonschema2records.awsbatch.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.awsbatch.BatchJob;
import io.github.jsonschema2records.awsbatch.BlockedReason;
import io.github.jsonschema2records.awsbatch.EventKey;
import io.github.jsonschema2records.awsbatch.EventTypes;
import io.github.jsonschema2records.awsbatch.JobContainers;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobRole;
import io.github.jsonschema2records.awsbatch.JobStatus;
import io.github.jsonschema2records.awsbatch.ServiceJobStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleEventsTest {

    @ParameterizedTest
    @MethodSource("io.github.jsonschema2records.awsbatch.samples.SampleEvents#all")
    void eachIsValidAndIsReadBackEqual(SampleEvent sample) {
        assertThat(BatchEventValidator.INSTANCE.validate(sample.json()).violations())
                .isEmpty();
        assertThat(BatchEvent.fromJson(sample.event().toJson())).isEqualTo(sample.event());
    }

    @Test
    void namesAndKeysAreUnique() {
        assertThat(SampleEvents.all()).extracting(SampleEvent::name).doesNotHaveDuplicates();
        assertThat(SampleEvents.all())
                .extracting(sample -> EventKey.of(sample.event()))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(SampleEvents.all()).extracting(sample -> sample.event().id()).doesNotHaveDuplicates();
    }

    @Test
    void allKindsOfEventsAndAllRolesAreThere() {
        Set<String> kinds = SampleEvents.all().stream()
                .map(sample -> sample.event().detailType())
                .collect(Collectors.toSet());
        Set<JobRole.Kind> roles =
                jobs().stream().map(job -> JobRole.of(job).kind()).collect(Collectors.toSet());

        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        EventTypes.JOB_STATE_CHANGE,
                        EventTypes.JOB_QUEUE_BLOCKED,
                        EventTypes.SERVICE_JOB_STATE_CHANGE,
                        EventTypes.SERVICE_JOB_QUEUE_BLOCKED,
                        EventTypes.SERVICE_JOB_PREEMPTION_STARTED,
                        EventTypes.SERVICE_JOB_PREEMPTION_COMPLETED);
        assertThat(roles).containsExactlyInAnyOrder(JobRole.Kind.values());
    }

    private static List<JobDetail> jobs() {
        return Arrays.stream(SampleJob.values())
                .flatMap(job -> job.statuses().stream().map(job::detail))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE, SINGLE",
        "FAIR_SHARE, SINGLE",
        "FARGATE, SINGLE",
        "RETRIED, SINGLE",
        "ARRAY_PARENT, ARRAY_PARENT",
        "ARRAY_CHILD, ARRAY_CHILD",
        "MULTI_NODE_PARENT, MULTI_NODE_PARENT",
        "MULTI_NODE_NODE, NODE",
        "ECS_TASK, SINGLE",
        "EKS, SINGLE"
    })
    void roles(SampleJob job, JobRole.Kind role) {
        assertThat(job.statuses())
                .allSatisfy(status -> assertThat(
                                JobRole.of(SampleEvents.job(job, status).detail())
                                        .kind())
                        .isEqualTo(role));
    }

    @ParameterizedTest
    @EnumSource(SampleJob.class)
    void jobsHaveTimesAndExitCodesOnlyWhenTheyAreKnown(SampleJob job) {
        for (JobStatus.Known status : job.statuses()) {
            JobDetail detail = SampleEvents.job(job, status).detail();
            assertThat(detail.status()).isEqualTo(status);
            assertThat(detail.startedAt() != null).as("%s has started", status).isEqualTo(hasStarted(status));
            assertThat(detail.stoppedAt() != null)
                    .as("%s has stopped", status)
                    .isEqualTo(BatchJob.of(detail).isTerminal());
            assertThat(JobContainers.of(detail).current())
                    .allSatisfy(container -> assertThat(container.exitCode() != null)
                            .as("%s has an exit code", status)
                            .isEqualTo(BatchJob.of(detail).isTerminal() && job != SampleJob.ARRAY_PARENT));
        }
    }

    private static boolean hasStarted(JobStatus.Known status) {
        return status == JobStatus.Known.RUNNING
                || status == JobStatus.Known.SUCCEEDED
                || status == JobStatus.Known.FAILED;
    }

    @ParameterizedTest
    @EnumSource(SampleFailure.class)
    void failuresHaveNoOtherExitCodeThan0(SampleFailure failure) {
        JobDetail job = SampleEvents.failed(failure).detail();
        Long expected = failure == SampleFailure.EXIT_CODE_0 ? (Long) 0L : null;

        assertThat(job.status()).isEqualTo(JobStatus.Known.FAILED);
        assertThat(job.stoppedAt()).isNotNull();
        assertThat(JobContainers.of(job).latest())
                .singleElement()
                .satisfies(container -> assertThat(container.exitCode()).isEqualTo(expected));
    }

    @Test
    void blockedQueuesHaveTheirReason() {
        assertThat(BlockedTexts.OF_JOBS).allSatisfy(reason -> {
            JobDetail job = SampleEvents.jobQueueBlocked(reason).detail();
            assertThat(BlockedReason.of(job.statusReason())).isEqualTo(reason);
            assertThat(job.status()).isEqualTo(JobStatus.Known.RUNNABLE);
        });
        assertThat(BlockedTexts.OF_SERVICE_JOBS)
                .allSatisfy(reason -> assertThat(BlockedReason.of(SampleEvents.serviceJobQueueBlocked(reason)
                                .detail()
                                .statusReason()))
                        .isEqualTo(reason));
        assertThat(BlockedTexts.OF_JOBS.size() + BlockedTexts.OF_SERVICE_JOBS.size())
                .as("each reason, and one of them for both")
                .isEqualTo(BlockedReason.Known.values().length + 1);
    }

    @Test
    void whatAwsDoesNotSendIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleEvents.job(SampleJob.ARRAY_PARENT, JobStatus.Known.RUNNING))
                .withMessage("no event of ARRAY_PARENT with the status RUNNING; AWS Batch is known to send "
                        + "[PENDING, SUCCEEDED, FAILED]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleEvents.job(SampleJob.SINGLE, JobStatus.Known.SUBMITTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleEvents.serviceJob(ServiceJobStatus.Known.SUBMITTED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleEvents.jobQueueBlocked(BlockedReason.Known.QUOTA_MANAGEMENT_LIMIT_EXCEEDED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleEvents.serviceJobQueueBlocked(BlockedReason.Known.UNDETERMINED));
    }
}
