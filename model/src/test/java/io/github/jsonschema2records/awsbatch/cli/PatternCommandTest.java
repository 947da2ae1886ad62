package io.github.jsonschema2records.awsbatch.cli;

import static io.github.jsonschema2records.awsbatch.cli.Events.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code pattern}: its formats, exit codes, and events. */
class PatternCommandTest {

    private static final String RUNNING = "{\"detail\": {\"status\": [\"RUNNING\"]}}";

    @TempDir
    private Path folder;

    private CommandLineRun cli;

    @BeforeEach
    void start() {
        cli = new CommandLineRun(folder);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int pattern(String pattern, String... arguments) throws IOException {
        cli.write("p.json", pattern);
        String[] all = new String[arguments.length + 2];
        all[0] = "pattern";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = file("p.json");
        return cli.run(all);
    }

    private int match(String pattern, String event, String... arguments) throws IOException {
        cli.write("e.json", event);
        String[] all = new String[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[all.length - 1] = "--events=" + file("e.json");
        return pattern(pattern, all);
    }

    @Test
    void warningsCanBeAllowedButErrorsCannot() throws IOException {
        String unknown = "{\"detail\": {\"status\": [\"PAUSED\"]}}";
        assertThat(pattern(unknown)).isEqualTo(1);
        assertThat(pattern(unknown, "--allow-unknown")).isEqualTo(0);
        assertThat(pattern("{\"detail\": {\"stauts\": [\"FAILED\"]}}", "--allow-unknown"))
                .isEqualTo(1);
    }

    @Test
    void aJsonObjectForEachPattern() throws IOException {
        assertThat(pattern(
                        "{\"detail-type\": [\"Batch Job Queue Blocked\"],\n\"detail\": {\"status\": [\"runnable\"]}}",
                        "--format=json"))
                .isEqualTo(1);
        cli.assertOut("{\"file\":\"p.json\",\"line\":1,\"place\":\"\",\"valid\":true,"
                + "\"detailTypes\":[\"Batch Job Queue Blocked\"],\"problems\":[{\"severity\":\"warning\","
                + "\"path\":\"detail.status\",\"line\":2,\"column\":23,\"message\":"
                + "\"\\\"runnable\\\" is not known to the schema, did you mean \\\"RUNNABLE\\\"?\","
                + "\"suggestion\":\"RUNNABLE\"}]}");
    }

    @Test
    void aWorkflowCommandForEachProblem() throws IOException {
        assertThat(pattern("{\"detail\": {\"exitCode\": [1]}}", "--format=github"))
                .isEqualTo(1);
        cli.assertOut(
                "::error file=p.json,line=1,col=13,title=pattern::"
                        + "detail.exitCode: not in the schema, did you mean detail.container.exitCode?",
                "1 error");
        assertThat(pattern("{\"EventPattern\": \"{}\"}", "--format=github")).isEqualTo(1);
        cli.assertOut(
                "::error file=p.json,line=1,title=pattern::in /EventPattern: 1:1: "
                        + "EventBridge refuses an empty object; leave the member out to match everything",
                "1 error");
    }

    @Test
    void sarifHasAResultForEachProblem() throws IOException {
        assertThat(pattern("{\"detail\": {\"exitCode\": [1]}}", "--format=sarif"))
                .isEqualTo(1);
        JsonData log = JsonData.parse(cli.out());
        assertThat(log.at("/runs/0/results/0/ruleId")).isEqualTo(JsonData.of("pattern"));
        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/region"))
                .isEqualTo(JsonData.parse("{\"startLine\":1,\"startColumn\":13}"));
    }

    @Test
    void eventsThatMatch() throws IOException {
        assertThat(match(RUNNING, "{\"Messages\": [{\"Body\": " + JsonData.of(STARTED) + "}]}"))
                .isEqualTo(0);
        assertThat(cli.out().lines().skip(1)).containsExactly("e.json:1: in /Messages/0/Body: matches p.json");
    }

    @Test
    void reasonsWhyAnEventDoesNotMatch() throws IOException {
        String pattern = "{\"detail\": {\"status\": [\"FAILED\"], \"jobId\": [{\"prefix\": \"a\"}],"
                + " \"$or\": [{\"jobName\": [\"a\"]}, {\"jobName\": [\"b\"]}]}}";
        assertThat(match(pattern, Samples.text(Samples.SERVICE_JOB_STATE_CHANGE)))
                .isEqualTo(1);
        assertThat(cli.out().lines().skip(1))
                .containsExactly(
                        "e.json:1: does not match p.json: detail.status is \"SUCCEEDED\";"
                                + " detail.jobId is \"0bb17543-ece6-4480-b1a7-a556d344746b\";"
                                + " no alternative of detail.$or matches",
                        "p.json: matches none of the events");
        assertThat(match(RUNNING, STARTED.replace("\"RUNNING\"", "{}"), "--format=json"))
                .isEqualTo(1);
        assertThat(cli.out().lines().skip(1))
                .containsExactly(
                        "{\"file\":\"e.json\",\"line\":1,\"place\":\"\",\"pattern\":\"p.json\","
                                + "\"matches\":false,\"reasons\":[\"detail.status is an object\"]}",
                        "{\"file\":\"p.json\",\"line\":1,\"place\":\"\",\"pattern\":\"p.json\",\"matchesNone\":true}");
    }

    @Test
    void elementsOfArrays() throws IOException {
        String attempts = "{\"detail\": {\"attempts\": {\"container\": {\"exitCode\": [1]}, \"stoppedAt\": [5]}}}";
        String event = Samples.text(Samples.JOB_STATE_CHANGE)
                .replaceFirst(
                        "\"attempts\": *\\[]",
                        "\"attempts\": [{\"container\": {\"exitCode\": 1}},"
                                + " {\"container\": {\"exitCode\": 2}, \"stoppedAt\": 5}]");
        assertThat(match(attempts, event)).isEqualTo(1);
        assertThat(cli.out()).contains("each part matches, but not in the same element of an array");
        assertThat(match(attempts.replace("[1]", "[3]"), event)).isEqualTo(1);
        assertThat(cli.out()).contains("detail.attempts.container.exitCode is 1, 2");
    }

    @Test
    void secretsAreMasked() throws IOException {
        String event = Samples.text(Samples.JOB_STATE_CHANGE)
                .replace("\"environment\": []", "\"environment\": [{\"name\": \"A\", \"value\": \"hunter2\"}]");
        assertThat(event).contains("hunter2");
        assertThat(match("{\"detail\": {\"container\": {\"environment\": {\"value\": [\"x\"]}}}}", event))
                .isEqualTo(1);
        assertThat(cli.out())
                .contains("detail.container.environment.value is ***")
                .doesNotContain("hunter2");
    }

    @Test
    void namesWithDotsLeadToMembers() throws IOException {
        String event = Samples.text(Samples.JOB_STATE_CHANGE)
                .replace("\"environment\": []", "\"environment\": [{\"name\": \"A\", \"value\": \"hunter2\"}]");
        assertThat(match("{\"detail.status\": [\"FAILED\"]}", event)).isEqualTo(1);
        assertThat(cli.out()).contains("does not match p.json: detail.status is \"RUNNABLE\"");
        assertThat(match("{\"detail\": {\"container.environment.value\": [\"x\"]}}", event))
                .isEqualTo(1);
        assertThat(cli.out())
                .contains("detail.container.environment.value is ***")
                .doesNotContain("hunter2");
        event = event.replace("\"detail\": {", "\"detail\": {\"tags\": {\"a.b\": \"c\"},");
        assertThat(match("{\"detail\": {\"tags\": {\"a.b\": [\"x\"]}}}", event)).isEqualTo(1);
        assertThat(cli.out()).contains("detail.tags.a.b is \"c\"");
    }

    @Test
    void textsWithoutEvents() throws IOException {
        assertThat(match(RUNNING, STARTED + "\n{}\n{")).isEqualTo(1);
        assertThat(cli.out().lines().skip(1))
                .containsExactly(
                        "e.json:1: matches p.json",
                        "e.json:2: no event: an event has the members detail-type, source and detail",
                        "e.json:3: unexpected end of input, 1 container is still open");
    }

    @Test
    void filesThatCannotBeRead() throws IOException {
        assertThat(pattern(RUNNING, file("none.json"))).isEqualTo(2);
        assertThat(cli.err().lines()).containsExactly("none.json: no such file or folder");
        assertThat(cli.run("pattern")).isEqualTo(2);
    }

    @Test
    void onlyFilesWithPatternsAreReadInAFolder() throws IOException {
        cli.write("e.jsonl", STARTED);
        cli.write("archive.json.gz", "not read");
        assertThat(cli.run("pattern", folder.toString())).isEqualTo(2);
        assertThat(cli.err()).endsWith(": there is no file to read in this folder" + System.lineSeparator());
        cli.write("p.json", RUNNING);
        assertThat(cli.run("pattern", folder.toString(), "--events", file("e.jsonl")))
                .isEqualTo(0);
        assertThat(cli.out().lines().skip(1)).containsExactly("e.jsonl:1: matches p.json");
    }

    @Test
    void longNamesAreCut() {
        String name = "n".repeat(50_000);
        String pattern = "{\"source\": [\"aws.batch\"], \"" + name + "\": [\"x\"]}";
        for (String format : new String[] {"text", "json", "github"}) {
            cli.withInput(pattern).run("pattern", "--format", format, "-");
            assertThat(cli.out()).hasSizeBetween(1_000, 9_000);
        }
        cli.withInput("{\"" + name + "\": {\"EventPattern\": " + pattern + "}}").run("pattern", "-");
        assertThat(cli.out()).hasSizeBetween(1_000, 9_000);
    }

    @Test
    void longWildcards() throws IOException {
        String pattern = "{\"detail\": {\"statusReason\": [{\"wildcard\": \"" + "\\\\*a".repeat(9_000) + "\"}]}}";
        assertThat(pattern(pattern)).isEqualTo(0);
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void standardInput() {
        assertThat(cli.withInput(RUNNING).run("pattern", "-")).isEqualTo(0);
        assertThat(cli.out()).startsWith("-: can match Batch Job State Change");
    }

    @Test
    void help() {
        assertThat(cli.run("pattern", "--help")).isEqualTo(0);
        assertThat(cli.out().lines()).allMatch(line -> line.length() <= 80);
    }
}
