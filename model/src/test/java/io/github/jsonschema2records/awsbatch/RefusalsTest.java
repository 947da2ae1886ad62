package io.github.jsonschema2records.awsbatch;

import static io.github.jsonschema2records.awsbatch.Samples.JOB_STATE_CHANGE;
import static io.github.jsonschema2records.awsbatch.Samples.PREEMPTION_COMPLETED;
import static io.github.jsonschema2records.awsbatch.Samples.PREEMPTION_STARTED;
import static io.github.jsonschema2records.awsbatch.Samples.SERVICE_JOB_STATE_CHANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonSequence;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SyntaxError;
import io.github.jsonschema2records.runtime.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would mislead is refused, and everything that is wrong is said at once, by position. */
class RefusalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "12345678901", "1234567890123", "12345678901a", "123456789012 "})
    void anAccountHasTwelveDigits(String account) {
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "\"account\": \"123456789012\"", "\"account\": \"" + account + "\""),
                "6:14: account: \"" + account + "\" does not match the pattern ^[0-9]{12}$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2022-01-11",
                "2022-01-11T23:36:40",
                "2022-02-30T23:36:40Z",
                "2022-04-31T23:36:40Z",
                "2023-02-29T23:36:40Z",
                "2022-01-11T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "1641944200058"
            })
    void aTimeIsADateTimeThatExists(String time) {
        Violation violation = single(Samples.text(JOB_STATE_CHANGE, "2022-01-11T23:36:40Z", time));
        assertThat(violation.toString()).startsWith("7:11: time: \"" + time + "\" ");
        assertThat(violation.keyword()).isEqualTo("pattern");
        assertThat(violation.instanceLocation()).isEqualTo("/time");
    }

    /** A text that was cut off, with the line break of its file or without: reading and the command line say the same. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\n"})
    void aTextThatWasCutOff(String end) throws IOException {
        String event = Samples.text(JOB_STATE_CHANGE, "", "");
        for (int length = 1; length < event.length() - 5; length += 7) {
            byte[] text = (event.substring(0, length) + end).getBytes(StandardCharsets.UTF_8);
            JsonSequence texts = new JsonSequence(new ByteArrayInputStream(text), JsonLimits.DEFAULTS);
            SyntaxError failure =
                    Objects.requireNonNull(Objects.requireNonNull(texts.next()).failure());

            ReadResult<BatchEvent> result = BatchEvent.tryFromJson(new ByteArrayInputStream(text));

            assertThat(result)
                    .isInstanceOfSatisfying(
                            ReadResult.Invalid.class,
                            invalid -> assertThat(
                                            String.valueOf(invalid.violations().get(0)))
                                    .endsWith(": " + failure.message())
                                    .contains("unexpected end of input"));
        }
    }

    @Test
    void typesAreNotConverted() {
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "\"RUNNABLE\"", "4"),
                "17:15: detail.status: must be a string, but is an integer");
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "1641944200058", "\"2022-01-11T23:36:40Z\""),
                "19:18: detail.createdAt: must be an integer, but is a string");
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "1641944200058", "1641944200058.5"),
                "19:18: detail.createdAt: must be an integer, but is 1641944200058.5");
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "\"environment\": []", "\"environment\": {\"STAGE\": \"prod\"}"),
                "34:22: detail.container.environment: must be an array, but is an object");
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "\"256\"", "256"),
                "44:20: detail.container.resourceRequirements[1].value: must be a string, but is an integer");
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "\"version\": \"0\"", "\"version\": 0"),
                "2:14: version: must be a string, but is an integer");
    }

    @Test
    void manyMissingPropertiesAreOneLine() {
        assertViolations(
                "{}",
                "1:1: (root): 9 required properties are missing: \"version\", \"id\", \"detail-type\", \"source\","
                        + " \"account\", \"time\", \"region\", \"resources\", \"detail\"");
    }

    @Test
    void aTimeIsExplainedAsATimeAndNotByItsPattern() {
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "2022-01-11T23:36:40Z", "2022-02-30T25:61:00Z"),
                "7:11: time: \"2022-02-30T25:61:00Z\" is not an RFC 3339 date-time: there is no day 30 in 2022-02");
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "2022-01-11T23:36:40Z", "2022-01-11T23:36:40"),
                "7:11: time: \"2022-01-11T23:36:40\" is not an RFC 3339 date-time: the offset (Z or +01:00) is missing");
    }

    @Test
    void nullIsNoValue() {
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "\"createdAt\": 1641944200058", "\"startedAt\": null"),
                "19:18: detail.startedAt: must be an integer, but is null");
        assertViolations(
                Samples.text(PREEMPTION_STARTED, "\"region\": \"us-east-1\"", "\"region\": null"),
                "8:13: region: must be a string, but is null");
    }

    @Test
    void whatAnEventMakesNoSenseWithoutMustBeThere() {
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "\"jobId\"", "\"jobID\""),
                "15:5: detail: required property \"jobId\" is missing, but there is \"jobID\"");
        assertViolations(
                Samples.text(SERVICE_JOB_STATE_CHANGE, "\"serviceJobType\"", "\"type\""),
                "12:13: detail: required property \"serviceJobType\" is missing");
        assertViolations(
                Samples.text(PREEMPTION_COMPLETED, "\"preemptionSummary\"", "\"summary\""),
                "12:13: detail: required property \"preemptionSummary\" is missing");
        assertViolations(
                Samples.text(PREEMPTION_STARTED, "\"statusReason\"", "\"reason\""),
                "12:13: detail: required property \"statusReason\" is missing");
        assertViolations(
                Samples.text(PREEMPTION_STARTED, "\"resources\"", "\"Resources\""),
                "9:3: (root): required property \"resources\" is missing, but there is \"Resources\"");
        assertViolations(
                Samples.text(
                        JOB_STATE_CHANGE, "\"jobId\": \"4c7599ae-0a82-49aa-ba5a-4727fcce14a8\"", "\"jobId\": \"\""),
                "15:14: detail.jobId: \"\" has length 0, less than the minimum 1");
    }

    @Test
    void everythingIsSaidAtOnceInTheOrderOfPositions() {
        String text = Samples.text(SERVICE_JOB_STATE_CHANGE, "\"SUCCEEDED\"", "7")
                .replace("\"account\": \"123456789012\"", "\"account\": \"0\"")
                .replace("\"resources\": [", "\"resources\": [null,")
                .replace("\"jobName\"", "\"jobNames\"")
                .replace("\"stoppedAt\": 1641944400058,", "\"stoppedAt\": true,")
                .replace("\"attemptDurationSeconds\": 60", "\"attemptDurationSeconds\": \"60\"");
        assertViolations(
                text,
                "6:14: account: \"0\" does not match the pattern ^[0-9]{12}$",
                "9:17: resources[0]: must be a string, but is null",
                "20:22: detail.attempts[0].stoppedAt: must be an integer, but is a boolean",
                "27:5: detail: required property \"jobName\" is missing, but there is \"jobNames\"",
                "37:15: detail.status: must be a string, but is an integer",
                "39:18: detail.stoppedAt: must be an integer, but is a boolean",
                "41:33: detail.timeoutConfig.attemptDurationSeconds: must be an integer, but is a string");
    }

    @Test
    void aBrokenEventOfAKnownKindIsExplainedByItsOwnKind() {
        assertViolations(
                Samples.text(PREEMPTION_STARTED).replaceAll("(?s)\"detail\": \\{.*", "\"detail\": {}}"),
                "12:13: detail: required property \"preemptedJobArn\" is missing",
                "12:13: detail: required property \"status\" is missing",
                "12:13: detail: required property \"statusReason\" is missing");
        // The other kinds fail there too, which is no reason to say no more than that.
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "\"resources\": [", "\"resources\": {\"a\":")
                        .replace("  ],\n  \"detail\"", "  },\n  \"detail\"")
                        .replace("\"jobQueue\"", "\"queue\""),
                "9:16: resources: must be an array, but is an object",
                "12:13: detail: required property \"jobQueue\" is missing");
    }

    @Test
    void anEventOfAnotherSourceIsNoBatchEvent() {
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "\"aws.batch\"", "\"aws.ecs\""),
                "5:13: source: must be \"aws.batch\", but is \"aws.ecs\"");
        assertViolations(
                Samples.text(JOB_STATE_CHANGE, "\"aws.batch\"", "\"aws.health\"")
                        .replace("Batch Job State Change", "AWS Health Event"),
                "5:13: source: must be \"aws.batch\", but is \"aws.health\"");
    }

    @Test
    void whatIsNoObjectIsNoEvent() {
        assertViolations("[]", "1:1: (root): must be an object, but is an array");
        assertViolations("null", "1:1: (root): must be an object, but is null");
        assertViolations(" \"event\"", "1:2: (root): must be an object, but is a string");
    }

    @Test
    void anEventOfNoKindLacksItFirstOfAll() {
        String text = Samples.text(JOB_STATE_CHANGE, "\"detail-type\"", "\"detailType\"");
        List<Violation> violations = BatchEventValidator.INSTANCE.validate(text).violations();
        assertThat(violations.get(0))
                .hasToString("4:3: (root): required property \"detail-type\" is missing, but there is \"detailType\"");
    }

    @Test
    void readingTellsTheSame() {
        String text = Samples.text(JOB_STATE_CHANGE, "\"jobId\"", "\"jobID\"");
        List<Violation> violations = BatchEventValidator.INSTANCE.validate(text).violations();
        assertThat(BatchEvent.tryFromJson(text)).isEqualTo(new ReadResult.Invalid<>(violations, JsonData.parse(text)));
        assertThatThrownBy(() -> BatchEvent.fromJson(text))
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessage("15:5: detail: required property \"jobId\" is missing, but there is \"jobID\"");
    }

    @Test
    void aBuilderRefusesToo() {
        ServiceJobPreemptionStarted.Builder event =
                ((ServiceJobPreemptionStarted) BatchEvent.fromJson(Samples.text(PREEMPTION_STARTED))).toBuilder();
        assertThatThrownBy(() -> event.account("1").build())
                .isInstanceOf(InvalidInstanceException.class)
                .hasMessageEndingWith("account: \"1\" does not match the pattern ^[0-9]{12}$");
    }

    private static Violation single(String text) {
        List<Violation> violations = BatchEventValidator.INSTANCE.validate(text).violations();
        assertThat(violations).hasSize(1);
        return violations.get(0);
    }

    private static void assertViolations(String text, String... expected) {
        assertThat(BatchEventValidator.INSTANCE.validate(text).violations())
                .extracting(Violation::toString)
                .containsExactly(expected);
        assertThat(BatchEventValidator.INSTANCE.isValid(text)).isFalse();
        assertThat(BatchEvent.tryFromJson(text).isValid()).isFalse();
    }
}
