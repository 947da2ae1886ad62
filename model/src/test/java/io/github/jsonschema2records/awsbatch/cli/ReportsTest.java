package io.github.jsonschema2records.awsbatch.cli;

import static io.github.jsonschema2records.awsbatch.cli.Events.INVALID;
import static io.github.jsonschema2records.awsbatch.cli.Events.STARTED;
import static io.github.jsonschema2records.awsbatch.cli.Events.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of the result, word for word. */
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
                "x.json: valid UnknownBatchEvent \"Other\"",
                "7 files, 7 events: all valid");
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
    void aJsonObjectForEachResult() throws IOException {
        cli.write("events.jsonl", UNKNOWN + "\n\n" + INVALID + "\n" + STARTED + "\n[\n");
        assertThat(cli.validateAs("json", "events.jsonl")).isEqualTo(1);
        List<String> lines = cli.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0))
                .isEqualTo("{\"severity\":\"note\",\"id\":\"unknown-type\",\"file\":\"events.jsonl\",\"line\":1,"
                        + "\"pointer\":\"\",\"message\":\"valid UnknownBatchEvent \\\"Other\\\"\","
                        + "\"type\":\"UnknownBatchEvent\",\"detailType\":\"Other\"}");
        assertThat(lines.get(1))
                .startsWith(
                        "{\"severity\":\"error\",\"id\":\"type\",\"file\":\"events.jsonl\",\"line\":3,\"column\":12,"
                                + "\"pointer\":\"/version\",\"place\":\"version\",\"message\":\"must be a string, but is an"
                                + " integer\",\"kind\":\"SCHEMA\",");
        assertThat(lines.get(3)).contains("\"id\":\"syntax\"", "\"line\":5,\"column\":2", "\"kind\":\"SYNTAX\"");
        assertThat(lines.get(2))
                .isEqualTo("{\"severity\":\"note\",\"id\":\"valid\",\"file\":\"events.jsonl\",\"line\":4,"
                        + "\"pointer\":\"\",\"message\":\"valid ServiceJobPreemptionStarted\","
                        + "\"type\":\"ServiceJobPreemptionStarted\"}");
        assertThat(lines.get(4))
                .isEqualTo("{\"errors\":2,\"warnings\":0,\"notes\":2,"
                        + "\"summary\":\"1 file, 4 events: 1 invalid, 1 not JSON\",\"files\":1,\"values\":4,"
                        + "\"invalid\":1,\"notJson\":1,\"unknownType\":0,\"absent\":0,\"unreadable\":0,"
                        + "\"violations\":2,\"unreported\":0}");
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
                "sqs.json:1: in /Records/1/body: 1:12: version: must be a string, but is an integer",
                "1 file, 2 events: 1 invalid");
        assertThat(cli.validateAs("github", "sqs.json")).isEqualTo(1);
        cli.assertOut(
                "::error file=sqs.json,line=1,title=type::in /Records/1/body: 1:12: version: must be a string, but is an"
                        + " integer",
                "1 file, 2 events: 1 invalid");
        assertThat(cli.validateAs("json", "sqs.json")).isEqualTo(1);
        assertThat(cli.out().lines().toList().get(1))
                .contains("\"line\":1,\"pointer\":\"/version\",\"place\":\"in /Records/1/body: 1:12: version\"")
                .contains("\"within\":\"/Records/1/body\",\"lineWithin\":1,\"columnWithin\":12");
    }

    @Test
    void placesAndDetailTypesArePrintable() throws IOException {
        cli.write("event.json", "{\"\\u001b[1m\\n\": " + UNKNOWN.replace("Other", "Other\\u001b") + "}");
        assertThat(cli.validate("event.json")).isEqualTo(0);
        cli.assertOut("event.json:1: in /\\u001b[1m\\u000a: valid UnknownBatchEvent \"Other\\u001b\"");
        assertThat(cli.validateAs("github", "event.json")).isEqualTo(0);
        cli.assertOut(
                "::notice file=event.json,line=1,title=unknown-type::in /\\u001b[1m\\u000a: valid UnknownBatchEvent"
                        + " \"Other\\u001b\"",
                "1 file, 1 event: all valid");
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
        cli.assertOut(
                "::error file=job.json,line=2,title=absent::" + hint, "1 file, 0 events: 1 text without an event");
        assertThat(cli.validateAs("json", "job.json")).isEqualTo(1);
        assertThat(cli.out().lines())
                .first()
                .isEqualTo("{\"severity\":\"error\",\"id\":\"absent\",\"file\":\"job.json\",\"line\":2,"
                        + "\"pointer\":\"\",\"message\":\"" + hint + "\"}");
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
        cli.assertOut(
                "::notice file=typo.json,line=1,title=unknown-type::valid UnknownBatchEvent \"Batch service job preemption"
                        + " start\", did you mean \"Batch Service Job Preemption Started\"?",
                "1 file, 1 event: all valid");
    }

    @Test
    void aWorkflowCommandForEachViolation() throws IOException {
        cli.write("100%: a,b.json", INVALID);
        cli.write("valid.json", STARTED);
        cli.write("cut.json", "{");
        assertThat(cli.validateAs("github", "100%: a,b.json", "valid.json", "cut.json"))
                .isEqualTo(1);
        cli.assertOut(
                "::error file=100%25%3A a%2Cb.json,line=1,col=12,title=type::version: must be a string, but is"
                        + " an integer",
                "::error file=cut.json,line=1,col=2,title=syntax::unexpected end of input, 1 container is still open",
                "3 files, 3 events: 1 invalid, 1 not JSON");
    }

    @Test
    void moreViolationsThanAnybodyReads() throws IOException {
        String nulls = "null,".repeat(150).replaceFirst(",$", "");
        cli.write("event.json", STARTED.replaceFirst("\"resources\":\\[[^]]*]", "\"resources\":[" + nulls + "]"));
        assertThat(cli.validate("event.json")).isEqualTo(1);
        assertThat(cli.lines()).hasSize(101).last().isEqualTo("event.json: and more; only the first 100 are shown");
        assertThat(cli.validateAs("json", "event.json")).isEqualTo(1);
        assertThat(cli.out()).contains("\"id\":\"more-violations\"");
    }

    @Test
    void sarifIsOneLog() throws IOException {
        cli.write("sqs.json", "{\"Records\": [\n{\"body\": " + JsonData.of(INVALID) + "}]}");
        assertThat(cli.validateAs("sarif", "sqs.json")).isEqualTo(1);
        JsonData log = JsonData.parse(cli.out());
        assertThat(log.at("/runs/0/results/0/ruleId")).isEqualTo(JsonData.of("type"));
        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/region"))
                .isEqualTo(JsonData.parse("{\"startLine\":1}"));
    }

    @Test
    void junitHasATestCaseForEachFile() throws IOException {
        cli.write("a.json", INVALID);
        cli.write("b.json", STARTED);
        cli.write("c.json", UNKNOWN);
        cli.write("d.json", "[1]");
        String[] names = {"a.json", "b.json", "c.json", "d.json"};
        assertThat(cli.run(Stream.concat(
                                Stream.of("validate", "--format=junit", "--fail-on-unknown"),
                                Stream.of(names)
                                        .map(name -> folder.resolve(name).toString()))
                        .toArray(String[]::new)))
                .isEqualTo(1);
        assertThat(cli.out())
                .contains("tests=\"4\" failures=\"3\"", "1:12: version: must be a string")
                .contains("unknown type: UnknownBatchEvent", "no event");
    }

    @Test
    void theBrokenExamples() throws IOException {
        for (String name : List.of("broken-cut-off.json", "broken-job-state-change.json")) {
            cli.write(name, Samples.text(name));
        }
        assertThat(cli.validate("broken-cut-off.json", "broken-job-state-change.json"))
                .isEqualTo(1);
        assertThat(cli.lines())
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
                                + " required property \"type\" is missing, but there is \"typ\"",
                        "2 files, 2 events: 1 invalid, 1 not JSON");
    }
}
