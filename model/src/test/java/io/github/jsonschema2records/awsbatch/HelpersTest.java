package io.github.jsonschema2records.awsbatch;

import static io.github.jsonschema2records.awsbatch.ComposedDetails.job;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests what the helpers say about the samples and about composed jobs, and the table of it in the documentation. */
class HelpersTest {

    private static final String BEGIN = "<!-- generated: helpers -->\n";
    private static final String END = "<!-- end -->";

    private final Map<String, JobDetail> composed = ComposedDetails.all();

    @Test
    void theTableInTheDocumentationIsTrue() throws IOException {
        Path page = Path.of(System.getProperty("basedir", "."), "..", "docs", "batch-events.md");
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        String table = "\n" + HelperTable.of(composed, samples()) + "\n";
        if (System.getProperty("fixtures.update") != null) {
            text = text.substring(0, begin) + table + text.substring(text.indexOf(END, begin));
            Files.writeString(page, text);
        }
        assertThat(text.substring(begin, text.indexOf(END, begin))).isEqualTo(table);
    }

    @Test
    void theExampleSummarizesAJob() {
        JobStateChange event = JobStateChange.fromJson(Samples.text(Samples.JOB_STATE_CHANGE));
        JobDetail failed = composed("failed start");
        assertThat(HelpersExample.summary(event)).isEmpty();
        assertThat(HelpersExample.summary(event.toBuilder().detail(failed).build()))
                .isEqualTo("""
                        sum FAILED: CannotPullContainerError: image not found
                          exit code none, log stream null""");
    }

    private static Map<String, BatchEvent> samples() {
        Map<String, BatchEvent> samples = new LinkedHashMap<>();
        Samples.all().forEach(name -> samples.put(name.replace(".json", ""), BatchEvent.fromJson(Samples.text(name))));
        return samples;
    }

    private JobDetail composed(String name) {
        JobDetail job = composed.get(name);
        assertThat(job).as(name).isNotNull();
        return job;
    }

    @Test
    void aMissingExitCodeIsNotZero() {
        assertThat(JobContainers.of(composed("several containers")).ofAttempts())
                .extracting(JobContainer::name, JobContainer::exitCode)
                .containsExactly(tuple("main", 137L), tuple("proxy", null));
    }

    private static Tuple tuple(@Nullable Object... values) {
        return Tuple.tuple(values);
    }

    @Test
    void containersOfPodsHaveTheNameOfThePod() {
        assertThat(JobContainers.of(composed("EKS")).ofAttempts())
                .extracting(JobContainer::task, JobContainer::name, JobContainer::init, JobContainer::attempt)
                .containsExactly(tuple("pod-1", "setup", true, 1), tuple("pod-1", "main", false, 1));
    }

    @Test
    void theLatestContainersAreThoseOfTheRunningAttempt() {
        assertThat(JobContainers.of(composed("retried, runs")).latest())
                .extracting(JobContainer::logStreamName)
                .containsExactly("sum/default/7-2");
    }

    @Test
    void theLatestContainersAreThoseOfTheLastAttemptIfTheJobHasNone() {
        JobDetail job = job("FAILED", "j", """
                "attempts": [{"container": {"logStreamName": "first"}}, {"container": {"logStreamName": "second"}}]""");
        assertThat(JobContainers.of(job).latest())
                .extracting(JobContainer::logStreamName)
                .containsExactly("second");
    }

    @Test
    void theReasonOfTheContainerComesFirst() {
        assertThat(JobExplanation.of(composed("failed start")))
                .extracting(JobExplanation::text)
                .containsExactly("CannotPullContainerError: image not found", "Task failed to start");
    }

    @Test
    void theReasonOfASuccessfulContainerComesLast() {
        assertThat(JobExplanation.of(composed("EKS")))
                .extracting(JobExplanation::text)
                .containsExactly("Error", "Pod failed", "Completed");
    }

    @Test
    void aTextThatOnlySaysThatTheJobEndedComesLast() {
        assertThat(JobExplanation.of(composed("retried, failed")))
                .extracting(JobExplanation::text, JobExplanation::attempt)
                .containsExactly(
                        tuple("Job attempt duration exceeded timeout", 2),
                        tuple("Essential container in task exited", 1));
    }

    @Test
    void explanationsOfServiceJobs() {
        BatchEvent event = BatchEvent.fromJson(Samples.text(Samples.SERVICE_JOB_STATE_CHANGE));
        assertThat(event)
                .isInstanceOfSatisfying(
                        ServiceJobStateChange.class,
                        change -> assertThat(JobExplanation.of(change.detail()))
                                .containsExactly(new JobExplanation(
                                        "Received status from SageMaker: Training job completed", null, null)));
    }

    @Test
    void theTimeInTheQueueEndsAtTheFirstStart() {
        JobTimes times = JobTimes.of(composed("retried, failed"));
        assertThat(times.firstStartedAt()).isEqualTo(Instant.ofEpochMilli(1760900040000L));
        assertThat(times.queueTime()).isEqualTo(Duration.ofSeconds(40));
        assertThat(times.attempts())
                .extracting(JobTimes.Attempt::runTime)
                .containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(60));
    }

    @Test
    void aStartOfZeroIsAbsent() {
        JobTimes times = JobTimes.of(composed("start is 0"));
        assertThat(times.firstStartedAt()).isNull();
        assertThat(times.queueTime()).isNull();
    }

    @Test
    void negativeTimesAreAbsent() {
        JobTimes times = JobTimes.of(job("FAILED", "j", """
                "createdAt": 1760900000001,
                "attempts": [{"startedAt": 1760900000000, "stoppedAt": 1760899999999}]"""));
        assertThat(times.queueTime()).isNull();
        assertThat(times.attempts().get(0).runTime()).isNull();
    }

    @Test
    void timesOfServiceJobs() {
        ServiceJobStateChange change = ServiceJobStateChange.fromJson(Samples.text(Samples.SERVICE_JOB_STATE_CHANGE));
        assertThat(JobTimes.of(change.detail()).queueTime()).isEqualTo(Duration.ofSeconds(100));
    }

    @ParameterizedTest
    @CsvSource({"j:1,j", "j:10,", "1,", ":1,", "a:b:1,a:b", "j#1,"})
    void theParentOfAChildIsKnownIfTheIdHasTheDocumentedForm(String id, String parent) {
        assertThat(JobRole.of(job("RUNNING", id, "\"arrayProperties\": {\"index\": 1}")))
                .isEqualTo(new JobRole(JobRole.Kind.ARRAY_CHILD, 1L, parent));
    }

    @Test
    void parentsRunNothing() {
        assertThat(composed.entrySet().stream()
                        .filter(job -> JobRole.of(job.getValue()).isParent())
                        .map(Map.Entry::getKey))
                .containsExactly("array parent", "multi-node parent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY | INSUFFICIENT_INSTANCE_CAPACITY
            MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE - All CEs are full | COMPUTE_ENVIRONMENT_MAX_RESOURCE
            MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT - too large | JOB_RESOURCE_REQUIREMENT
            MISCONFIGURATION:EC2_INSTANCE_CONFIGURATION_UNSUPPORTED - x | EC2_INSTANCE_CONFIGURATION_UNSUPPORTED
            MISCONFIGURATION:SERVICE_ROLE_PERMISSIONS \u2013 x | SERVICE_ROLE_PERMISSIONS
            MISCONFIGURATION:SERVICE_ENVIRONMENT_MAX_RESOURCE - x | SERVICE_ENVIRONMENT_MAX_RESOURCE
            MISCONFIGURATION:QUOTA_MANAGEMENT_LIMIT_EXCEEDED - x | QUOTA_MANAGEMENT_LIMIT_EXCEEDED
            ACTION_REQUIRED - all compute environments are invalid | ACTION_REQUIRED
            UNDETERMINED - x | UNDETERMINED
            Canceled by JobStateTimeLimit action due to reason: UNDETERMINED | UNDETERMINED
            Terminated by JobStateTimeLimit action due to reason: CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY - x \
            | INSUFFICIENT_INSTANCE_CAPACITY
            """)
    void documentedReasons(String text, BlockedReason.Known known) {
        assertThat(BlockedReason.of(text)).isEqualTo(known);
    }

    @Test
    void undocumentedCodesAreKept() {
        assertThat(BlockedReason.of("MISCONFIGURATION:SOMETHING_NEW_2 - text"))
                .isEqualTo(new BlockedReason.Unknown("MISCONFIGURATION:SOMETHING_NEW_2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blocked-reason",
                "",
                "Stopped: CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY",
                "capacity:insufficient_instance_capacity",
                "UNDETERMINED_REASON",
                "CAPACITY: no hosts",
                "MISCONFIGURATION:JOB_RESOURCE_REQUIREMENTs",
                "Canceled by JobStateTimeLimit action due to reason: somebody said so"
            })
    void otherTextsAreNoReasons(String text) {
        assertThat(BlockedReason.of(text)).isNull();
    }

    @Test
    void everyKnownKindOfEventHasAKey() {
        Map<EventKey, String> keys = new LinkedHashMap<>();
        samples().forEach((name, event) -> {
            EventKey key = EventKey.of(event);
            assertThat(key).as(name).isNotNull();
            assertThat(keys.put(key, name)).as(name).isNull();
        });
        assertThat(keys).hasSize(Samples.all().size());
    }

    @Test
    void aDuplicateWithAnotherIdHasTheSameKey() {
        String text = Samples.text(Samples.JOB_STATE_CHANGE);
        BatchEvent first = BatchEvent.fromJson(text);
        BatchEvent second = BatchEvent.fromJson(text.replace(first.id(), "00000000-0000-0000-0000-000000000000"));
        assertThat(second).isNotEqualTo(first);
        assertThat(EventKey.of(second)).isEqualTo(EventKey.of(first));
    }

    @Test
    void theDetailTypesAreThoseOfTheModel() {
        List<String> types = List.of(
                EventTypes.JOB_STATE_CHANGE,
                EventTypes.JOB_QUEUE_BLOCKED,
                EventTypes.SERVICE_JOB_STATE_CHANGE,
                EventTypes.SERVICE_JOB_QUEUE_BLOCKED,
                EventTypes.SERVICE_JOB_PREEMPTION_STARTED,
                EventTypes.SERVICE_JOB_PREEMPTION_COMPLETED);
        assertThat(Samples.names().stream().map(name -> BatchEvent.fromJson(Samples.text(name))))
                .allSatisfy(event -> assertThat(event.source()).isEqualTo(EventTypes.SOURCE))
                .extracting(BatchEvent::detailType)
                .containsExactlyElementsOf(types);
    }
}
