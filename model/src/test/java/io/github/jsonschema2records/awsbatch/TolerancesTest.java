package io.github.jsonschema2records.awsbatch;

import static io.github.jsonschema2records.awsbatch.Samples.JOB_STATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What looks wrong in the envelope or in jobs but comes from AWS, or may come one day, is accepted and can be read. */
class TolerancesTest {

    private static final String JOB_ID = "4c7599ae-0a82-49aa-ba5a-4727fcce14a8";

    @Test
    void aJobThatHasNotStartedHasNoTimesAndNoAttempts() {
        JobDetail job = job(Samples.text(JOB_STATE_CHANGE));
        assertThat(job.startedAt()).isNull();
        assertThat(job.stoppedAt()).isNull();
        assertThat(job.statusReason()).isNull();
        assertThat(job.attempts()).isEmpty();
        assertThat(job.createdAt()).isEqualTo(Instant.ofEpochMilli(1641944200058L));
        assertThat(job.status()).isEqualTo(JobStatus.Known.RUNNABLE);
    }

    @Test
    void anAttemptCanEndWithoutHavingStarted() {
        String attempt = "[{\"stoppedAt\": 1641944400058, \"statusReason\": \"Task failed to start\","
                + " \"container\": {\"reason\": \"CannotPullContainerError\"}}]";
        JobDetail job = job(Samples.text(
                JOB_STATE_CHANGE, "\"attempts\": []", "\"stoppedAt\": 1641944400058, \"attempts\": " + attempt));
        assertThat(job.startedAt()).isNull();
        assertThat(job.stoppedAt()).isEqualTo(Instant.ofEpochMilli(1641944400058L));
        assertThat(job.attempts()).singleElement().satisfies(first -> {
            assertThat(first.startedAt()).isNull();
            assertThat(first.stoppedAt()).isEqualTo(Instant.ofEpochMilli(1641944400058L));
            assertThat(first.container().exitCode()).isNull();
            assertThat(first.container().reason()).isEqualTo("CannotPullContainerError");
        });
    }

    @Test
    void idsNeedNotBeUuids() {
        for (String suffix : List.of(":3", "#0")) {
            String text = Samples.text(JOB_STATE_CHANGE, JOB_ID, JOB_ID + suffix);
            assertThat(job(text).jobId()).isEqualTo(JOB_ID + suffix);
            assertThat(job(text).jobArn()).endsWith(":job/" + JOB_ID + suffix);
            assertThat(read(text).resources()).singleElement().asString().endsWith(JOB_ID + suffix);
        }
        // The version and the variant of the samples' own id are none of RFC 9562.
        assertThat(read(Samples.text(JOB_STATE_CHANGE)).id()).isEqualTo("c8f9c4b5-76e5-d76a-f980-7011e206042b");
        String opaque = Samples.text(JOB_STATE_CHANGE, "c8f9c4b5-76e5-d76a-f980-7011e206042b", "42");
        assertThat(read(opaque).id()).isEqualTo("42");
    }

    @Test
    void tagsCanHaveTheArnOfTheJob() {
        String tags = "\"tags\": {\"resourceArn\": \"arn:aws:batch:us-east-1:123456789012:job/1\"}, \"propagateTags\"";
        JobDetail job = job(Samples.text(JOB_STATE_CHANGE, "\"propagateTags\"", tags));
        assertThat(job.tags()).isEqualTo(Map.of("resourceArn", "arn:aws:batch:us-east-1:123456789012:job/1"));
    }

    @Test
    void anEventOfAReplayNamesIt() {
        assertThat(read(Samples.text(JOB_STATE_CHANGE)).replayName()).isNull();
        String replayed =
                Samples.text(JOB_STATE_CHANGE, "\"version\"", "\"replay-name\": \"after-outage\", \"version\"");
        assertThat(read(replayed).replayName()).isEqualTo("after-outage");
    }

    @Test
    void millisecondsCanBeWrittenInOtherWays() {
        for (String number : List.of("1641944200058.0", "1.641944200058e12", "1641944200058000e-3")) {
            JobDetail job = job(Samples.text(JOB_STATE_CHANGE, "1641944200058", number));
            assertThat(job.createdAt()).isEqualTo(Instant.parse("2022-01-11T23:36:40.058Z"));
        }
    }

    @Test
    void timesCanBeAnything() {
        // Seconds instead of milliseconds, as some pages of AWS print them; before 1970; the last one that Java has.
        for (long millis : new long[] {1753718760, 0, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            JobDetail job = job(Samples.text(JOB_STATE_CHANGE, "1641944200058", Long.toString(millis)));
            assertThat(job.createdAt()).isEqualTo(Instant.ofEpochMilli(millis));
        }
    }

    @Test
    void theTimeOfTheEventCanHaveFractionsAndAnOffset() {
        for (String time : List.of("2022-01-11T23:36:40.000Z", "2022-01-12T01:06:40+01:30", "2022-01-11t23:36:40z")) {
            assertThat(read(Samples.text(JOB_STATE_CHANGE, "2022-01-11T23:36:40Z", time))
                            .time())
                    .isEqualTo(Instant.parse("2022-01-11T23:36:40Z"));
        }
    }

    @Test
    void aFailedJobCanHaveExitedWithZero() {
        String failed = Samples.text(JOB_STATE_CHANGE, "\"RUNNABLE\"", "\"FAILED\"")
                .replace("\"attempts\": []", "\"attempts\": [{\"container\": {\"exitCode\": 0}}]");
        JobDetail job = job(failed);
        assertThat(job.status()).isEqualTo(JobStatus.Known.FAILED);
        assertThat(job.attempts().get(0).container().exitCode()).isZero();
        assertThat(job.attempts().get(0).container().reason()).isNull();
    }

    @Test
    void actionsCanBeWrittenInLowerCase() {
        String rules = "\"evaluateOnExit\": [{\"action\": \"retry\", \"onExitCode\": \"137\"}, {\"action\": \"EXIT\"}]";
        JobDetail job = job(Samples.text(JOB_STATE_CHANGE, "\"evaluateOnExit\": []", rules));
        List<EvaluateOnExit> evaluateOnExit = job.retryStrategy().evaluateOnExit();
        assertThat(evaluateOnExit.get(0).action()).isEqualTo(new RetryAction.Unknown("retry"));
        assertThat(evaluateOnExit.get(0).action().known()).isNull();
        assertThat(evaluateOnExit.get(1).action()).isEqualTo(RetryAction.Known.EXIT);
    }

    @Test
    void valuesThatAwsAddsAreUnknownOnes() {
        JobDetail job = job(Samples.text(JOB_STATE_CHANGE, "\"RUNNABLE\"", "\"DREAMING\""));
        assertThat(job.status()).isEqualTo(JobStatus.of("DREAMING"));
        assertThat(job.status().value()).isEqualTo("DREAMING");
        assertThat(job.status().known()).isNull();
    }

    @Test
    void propertiesThatAwsAddsAreKept() {
        JobDetail job = job(Samples.text(JOB_STATE_CHANGE, "\"jobName\"", "\"priority\": {\"n\": 1.50}, \"jobName\""));
        assertThat(job.additionalProperties())
                .isEqualTo(Map.of("priority", JsonData.of(Map.of("n", JsonData.of(new BigDecimal("1.5"))))));
    }

    @Test
    void anEventOfEarlierYearsHasNoJobArn() {
        String old = Samples.text(JOB_STATE_CHANGE).replaceAll("\"jobArn\": [^,]*,", "");
        assertThat(job(old).jobArn()).isNull();
        assertThat(job(old).jobId()).isEqualTo(JOB_ID);
    }

    @Test
    void anEventCanHaveNoResources() {
        String text = Samples.text(JOB_STATE_CHANGE).replaceAll("\"resources\": \\[[^]]*]", "\"resources\": []");
        assertThat(read(text).resources()).isEmpty();
    }

    private static BatchEvent read(String text) {
        assertThat(BatchEventValidator.INSTANCE.isValid(text)).isTrue();
        return BatchEvent.fromJson(text);
    }

    private static JobDetail job(String text) {
        return ((JobStateChange) read(text)).detail();
    }
}
