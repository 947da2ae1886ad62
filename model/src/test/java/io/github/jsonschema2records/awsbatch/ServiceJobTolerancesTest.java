package io.github.jsonschema2records.awsbatch;

import static io.github.jsonschema2records.awsbatch.Samples.PREEMPTION_COMPLETED;
import static io.github.jsonschema2records.awsbatch.Samples.SERVICE_JOB_QUEUE_BLOCKED;
import static io.github.jsonschema2records.awsbatch.Samples.SERVICE_JOB_STATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What looks wrong in service jobs but comes from AWS, or may come one day, is accepted and can be read. */
class ServiceJobTolerancesTest {

    @Test
    void aServiceJobThatHasNotStartedHasNoTimesAndNoAttempts() {
        ServiceJobQueueBlocked event = (ServiceJobQueueBlocked) read(Samples.text(SERVICE_JOB_QUEUE_BLOCKED));
        assertThat(event.detail().startedAt()).isNull();
        assertThat(event.detail().latestAttempt()).isNull();
        assertThat(event.detail().attempts()).isEmpty();
        assertThat(event.detail().jobArn()).doesNotContain(event.detail().jobId());
    }

    @Test
    void thePartitionDoesNotDependOnTheRegion() {
        String china = Samples.text(SERVICE_JOB_STATE_CHANGE, "arn:aws:batch", "arn:aws-cn:batch");
        ServiceJobStateChange event = (ServiceJobStateChange) read(china);
        assertThat(event.region()).isEqualTo("us-east-1");
        assertThat(event.detail().jobArn()).startsWith("arn:aws-cn:batch:us-east-1:");
        assertThat(event.detail().latestAttempt().serviceResourceId().value())
                .startsWith("arn:aws:sagemaker:us-east-1:");
    }

    @Test
    void aSummaryCanCountMoreAttemptsThanItLists() {
        String text =
                Samples.text(PREEMPTION_COMPLETED, "\"preemptedAttemptCount\": 1", "\"preemptedAttemptCount\": 12");
        ServiceJobPreemptionSummary summary =
                ((ServiceJobPreemptionCompleted) read(text)).detail().preemptionSummary();
        assertThat(summary.preemptedAttemptCount()).isEqualTo(12);
        assertThat(summary.recentPreemptedAttempts()).hasSize(1);
    }

    @Test
    void whatAwsSaysIsNotInServiceJobEventsMayComeNevertheless() {
        String text = Samples.text(
                SERVICE_JOB_STATE_CHANGE,
                "\"jobName\"",
                "\"tags\": {}, \"serviceRequestPayload\": \"{}\", \"jobName\"");
        ServiceJobDetail job = ((ServiceJobStateChange) read(text)).detail();
        assertThat(job.additionalProperties())
                .isEqualTo(Map.of("tags", JsonData.of(Map.of()), "serviceRequestPayload", JsonData.of("{}")));
    }

    @Test
    void capacityIsADecimalNumber() {
        String usage = "\"capacityUsage\": [{\"capacityUnit\": \"ml.g5.xlarge\", \"quantity\": 5.0}], \"jobName\"";
        ServiceJobDetail job =
                ((ServiceJobStateChange) read(Samples.text(SERVICE_JOB_STATE_CHANGE, "\"jobName\"", usage))).detail();
        assertThat(job.capacityUsage())
                .singleElement()
                .satisfies(first -> assertThat(first.quantity()).isEqualByComparingTo("5"));
    }

    private static BatchEvent read(String text) {
        assertThat(BatchEventValidator.INSTANCE.isValid(text)).isTrue();
        return BatchEvent.fromJson(text);
    }
}
