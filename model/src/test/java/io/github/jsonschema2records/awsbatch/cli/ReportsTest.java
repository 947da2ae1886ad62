package io.github.jsonschema2records.awsbatch.cli;

import static io.github.jsonschema2records.awsbatch.cli.Events.INVALID;
import static io.github.jsonschema2records.awsbatch.cli.Events.STARTED;
import static io.github.jsonschema2records.awsbatch.cli.Events.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three forms of the result, word for word. */
class ReportsTest {

    @TempDir
    private Path folder;

    private CommandLineRun cli;

    @BeforeEach
    void start() {
        cli = new CommandLineRun(folder);
    }

    @Test
    void aValidEvent() throws IOException {
        cli.write("event.json", Samples.text(Samples.SERVICE_JOB_STATE_CHANGE));
        assertThat(cli.validate("event.json")).isEqualTo(0);
        cli.assertOut("event.json: valid ServiceJobStateChange");
    }

    @Test
    void theTypesHaveTheNamesOfTheRecords() throws IOException {
        for (int i = 0; i < Samples.names().size(); i++) {
            cli.write(i + ".json", Samples.text(Samples.names().get(i)));
        }
        cli.write("x.json", UNKNOWN);
        assertThat(cli.validate("0.json", "1.json", "2.json", "3.json", "4.json", "5.json", "x.json"))
                .isEqualTo(0);
        cli.assertOut(
                "0.json: valid JobStateChange",
                "1.json: valid JobQueueBlocked",
                "2.json: valid ServiceJobStateChange",
                "3.json: valid ServiceJobQueueBlocked",
                "4.json: valid ServiceJobPreemptionStarted",
                "5.json: valid ServiceJobPreemptionCompleted",
                "x.json: valid UnknownBatchEvent \"Other\"");
    }

    @Test
    void aLineForEachViolation() throws IOException {
        cli.write(
                "event.json",
                Samples.text(Samples.PREEMPTION_STARTED, "\"123456789012\"", "\"12345678901\"")
                        .replace("\"RUNNING\"", "3"));
        assertThat(cli.validateAs("text", "event.json")).isEqualTo(1);
        cli.assertOut(
                "event.json:6:14: account: \"12345678901\" does not match the pattern ^[0-9]{12}$",
                "event.json:15:15: detail.status: must be a string, but is an integer");
    }

    @Test
    void aJsonObjectForEachEvent() throws IOException {
        cli.write("events.jsonl", UNKNOWN + "\n\n" + INVALID + "\n[\n");
        assertThat(cli.validateAs("json", "events.jsonl")).isEqualTo(1);
        cli.assertOut(
                "{\"file\":\"events.jsonl\",\"line\":1,\"place\":\"\",\"valid\":true,\"type\":\"UnknownBatchEvent\","
                        + "\"detailType\":\"Other\",\"suggestion\":null,\"violations\":[]}",
                "{\"file\":\"events.jsonl\",\"line\":3,\"place\":\"\",\"valid\":false,\"type\":null,\"violations\":["
                        + violation(INVALID, 3) + "]}",
                "{\"file\":\"events.jsonl\",\"line\":4,\"place\":\"\",\"valid\":false,\"type\":null,\"violations\":["
                        + "{\"kind\":\"SYNTAX\",\"instanceLocation\":\"\",\"line\":4,\"column\":2,"
                        + "\"messageKey\":\"syntax\",\"message\":\"unexpected end of input, 1 container is still open\"}]}");
    }

    /** Returns all that the only violation of an event knows. */
    private static String violation(String event, int line) {
        ValidationResult result = BatchEventValidator.INSTANCE.validate("\n".repeat(line - 1) + event);
        assertThat(result.violations()).hasSize(1);
        return result.violations().get(0).toJsonData().toString();
    }

    @Test
    void anEventInsideOfATextHasItsPlace() throws IOException {
        cli.write(
                "sqs.json",
                "{\"Records\": [\n{\"body\": " + JsonData.of(STARTED) + "},\n{\"body\": " + JsonData.of(INVALID)
                        + "}]}");
        assertThat(cli.validate("sqs.json")).isEqualTo(1);
        cli.assertOut(
                "sqs.json:1: in /Records/0/body: valid ServiceJobPreemptionStarted",
                "sqs.json:1: in /Records/1/body: 1:12: version: must be a string, but is an integer");
        assertThat(cli.validateAs("github", "sqs.json")).isEqualTo(1);
        cli.assertOut(
                "::error file=sqs.json,line=1::in /Records/1/body: 1:12: version: must be a string, but is an integer");
    }

    @Test
    void placesAndDetailTypesArePrintable() throws IOException {
        cli.write("event.json", "{\"\\u001b[1m\\n\": " + UNKNOWN.replace("Other", "Other\\u001b") + "}");
        assertThat(cli.validate("event.json")).isEqualTo(0);
        cli.assertOut("event.json:1: in /\\u001b[1m\\u000a: valid UnknownBatchEvent \"Other\\u001b\"");
        assertThat(cli.validateAs("github", "event.json")).isEqualTo(0);
        cli.assertOut("::notice file=event.json,line=1::in /\\u001b[1m\\u000a: UnknownBatchEvent \"Other\\u001b\"");
    }

    @Test
    void aTextWithoutAnEventHasAHint() throws IOException {
        cli.write("job.json", "\n{\"jobId\": \"1\", \"jobName\": \"n\", \"jobQueue\": \"q\"}");
        String hint =
                "no event: this has a job without an envelope, from an input path of a rule or from DescribeJobs; "
                        + "--as job-detail reads it";
        assertThat(cli.validate("job.json")).isEqualTo(1);
        cli.assertOut("job.json:2: " + hint);
        assertThat(cli.validateAs("github", "job.json")).isEqualTo(1);
        cli.assertOut("::error file=job.json,line=2::" + hint);
        assertThat(cli.validateAs("json", "job.json")).isEqualTo(1);
        cli.assertOut("{\"file\":\"job.json\",\"line\":2,\"place\":\"\",\"valid\":false,\"type\":null,\"hint\":\""
                + hint + "\",\"violations\":[]}");
    }

    @Test
    void unknownEventsHaveTheirDetailTypeAndASimilarOne() throws IOException {
        cli.write(
                "typo.json",
                STARTED.replace("Batch Service Job Preemption Started", "Batch service job preemption start"));
        assertThat(cli.validate("typo.json")).isEqualTo(0);
        cli.assertOut("typo.json: valid UnknownBatchEvent \"Batch service job preemption start\","
                + " did you mean \"Batch Service Job Preemption Started\"?");
        assertThat(cli.validateAs("github", "typo.json")).isEqualTo(0);
        cli.assertOut("::notice file=typo.json,line=1::UnknownBatchEvent \"Batch service job preemption start\","
                + " did you mean \"Batch Service Job Preemption Started\"?");
    }

    @Test
    void aWorkflowCommandForEachViolation() throws IOException {
        cli.write("100%: a,b.json", INVALID);
        cli.write("valid.json", STARTED);
        cli.write("cut.json", "{");
        assertThat(cli.validateAs("github", "100%: a,b.json", "valid.json", "cut.json"))
                .isEqualTo(1);
        cli.assertOut(
                "::error file=100%25%3A a%2Cb.json,line=1,col=12::version: must be a string, but is an integer",
                "::error file=cut.json,line=1,col=2::unexpected end of input, 1 container is still open");
    }

    @Test
    void moreViolationsThanAnybodyReads() throws IOException {
        String nulls = "null,".repeat(150).replaceFirst(",$", "");
        cli.write("event.json", STARTED.replaceFirst("\"resources\":\\[[^]]*]", "\"resources\":[" + nulls + "]"));
        assertThat(cli.validate("event.json")).isEqualTo(1);
        assertThat(cli.out().lines())
                .hasSize(101)
                .last()
                .isEqualTo("event.json:1: only the first 100 violations are shown");
        assertThat(cli.validateAs("json", "event.json")).isEqualTo(1);
        assertThat(cli.out()).endsWith("}],\"truncated\":true}" + System.lineSeparator());
    }

    @Test
    void theBrokenExamples() throws IOException {
        for (String name : List.of("broken-cut-off.json", "broken-job-state-change.json")) {
            cli.write(name, Samples.text(name));
        }
        assertThat(cli.validate("broken-cut-off.json", "broken-job-state-change.json"))
                .isEqualTo(1);
        assertThat(cli.out().lines())
                .containsExactly(
                        "broken-cut-off.json:13:92: unexpected end of input in a string, 2 containers are still open",
                        "broken-job-state-change.json:1:1: (root): required property \"region\" is missing",
                        "broken-job-state-change.json:3:9: id: \"\" has length 0, less than the minimum 1",
                        "broken-job-state-change.json:8:16: resources: must be an array, but is a string",
                        "broken-job-state-change.json:9:13: detail: required property \"jobDefinition\" is missing",
                        "broken-job-state-change.json:17:23: detail.attempts[0].container.exitCode:"
                                + " must be an integer, but is a string",
                        "broken-job-state-change.json:24:18: detail.startedAt: must be an integer, but is null",
                        "broken-job-state-change.json:26:22: detail.container.environment:"
                                + " must be an array, but is an object",
                        "broken-job-state-change.json:31:20: detail.container.resourceRequirements[0].value:"
                                + " must be a string, but is an integer",
                        "broken-job-state-change.json:35:11: detail.container.resourceRequirements[1]:"
                                + " required property \"type\" is missing, but there is \"typ\"");
    }
}
