package io.github.jsonschema2records.awsbatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Output of {@code --report-unknown}. */
class UnknownPartsTest {

    private static final String JOB =
            new String(JsonData.parse(Samples.text(Samples.JOB_STATE_CHANGE)).toJson(), StandardCharsets.UTF_8);

    /** A member with a value that nobody knows to be a secret. */
    private static final String GPU = JOB.replace("\"container\":{", "\"container\":{\"gpuModel\":\"secret\",");

    private static final String PAUSED = JOB.replace("\"RUNNABLE\"", "\"PAUSED\"");

    private static final String DRAINED = JOB.replace("Batch Job State Change", "Batch Job Queue Drained");

    @TempDir
    private Path folder;

    private CommandLineRun cli;

    @BeforeEach
    void writeEvents() throws IOException {
        cli = new CommandLineRun(folder);
        cli.write("archive.ndjson", GPU + "\n" + JOB + "\n" + GPU + "\n" + DRAINED + "\n");
        cli.write("sqs.json", "{\"Records\": [{\"body\": " + JsonData.of(PAUSED) + "}]}");
    }

    private String report(String format, String... names) {
        String[] arguments = new String[names.length + 5];
        arguments[0] = "validate";
        arguments[1] = "--report-unknown";
        arguments[2] = "--format";
        arguments[3] = format;
        arguments[4] = "--quiet";
        for (int i = 0; i < names.length; i++) {
            arguments[i + 5] = folder.resolve(names[i]).toString();
        }
        assertThat(cli.run(arguments)).isEqualTo(0);
        assertThat(cli.err()).isEmpty();
        return cli.out()
                .lines()
                .filter(line -> line.contains("unknown") && !line.contains("\"summary\""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void eachPartIsOneLineWithoutTheValuesOfMembers() {
        String report = report("text", "archive.ndjson", "sqs.json");

        assertThat(report.lines()).hasSize(3);
        assertThat(report).doesNotContain("secret");
    }

    private static int column(String event, String part) {
        return event.indexOf(part) + 1;
    }

    @Test
    void jsonHasTheFirstPlace() {
        assertThat(report("json", "sqs.json"))
                .isEqualTo("{\"severity\":\"note\",\"id\":\"unknown-value\",\"file\":\"sqs.json\",\"line\":1,"
                        + "\"pointer\":\"/detail/status\",\"place\":\"in /Records/0/body\","
                        + "\"message\":\"unknown value /detail/status \\\"PAUSED\\\" in 1 event\",\"unknown\":"
                        + "{\"kind\":\"VALUE\",\"instanceLocation\":\"/detail/status\",\"place\":\"/detail/status\","
                        + "\"value\":\"PAUSED\",\"line\":1,\"column\":" + column(PAUSED, "\"PAUSED\"")
                        + "},\"events\":1,\"within\":\"/Records/0/body\"}\n");
    }

    @Test
    void githubShowsThePartsBesideTheirLines() {
        assertThat(report("github", "archive.ndjson", "sqs.json").lines())
                .containsExactly(
                        "::notice file=archive.ndjson,line=1,col=" + column(GPU, "\"gpuModel\"")
                                + ",title=unknown-member::unknown member /detail/container/gpuModel in 2 events",
                        "::notice file=archive.ndjson,line=4,col=" + column(DRAINED, "\"Batch Job Queue")
                                + ",title=unknown-type::unknown type /detail-type \"Batch Job Queue Drained\" in 1 event",
                        "::notice file=sqs.json,line=1,title=unknown-value::in /Records/0/body: unknown value /detail/status \"PAUSED\""
                                + " in 1 event");
    }

    @Test
    void itemsAreOneEntry() throws IOException {
        String job = JOB.replace(
                "\"ulimits\":[]",
                "\"ulimits\":["
                        + IntStream.range(0, 3)
                                .mapToObj(i -> "{\"name\":\"n\",\"hardLimit\":1,\"softLimit\":1,\"unit\":" + i + "}")
                                .collect(Collectors.joining(","))
                        + "]");
        cli.write("event.json", job);

        assertThat(report("text", "event.json"))
                .isEqualTo("event.json:1:" + column(job, "\"unit\"")
                        + ": note: [unknown-member] unknown member /detail/container/ulimits/*/unit in 1 event\n");
    }

    @Test
    void nothingUnknownIsSaidToo() throws IOException {
        cli.write("event.json", JOB);

        report("text", "event.json");
        cli.assertOut("no unknown members, values or types");
    }

    @Test
    void longNamesAndValuesAreCut() throws IOException {
        String event = JOB.replace("\"RUNNABLE\"", "\"" + "S".repeat(10_000) + "\"")
                .replace("\"container\":{", "\"container\":{\"" + "n".repeat(10_000) + "\":1,");
        cli.write("event.json", event);

        assertThat(report("text", "event.json").lines()).hasSize(2).allMatch(line -> line.length() < 600);
        assertThat(report("json", "event.json").lines()).hasSize(2).allMatch(line -> line.length() < 3_000);
    }

    @Test
    void manyUnknownPartsAreCutOff() throws IOException {
        cli.write(
                "events.ndjson",
                IntStream.range(0, 1_002)
                        .mapToObj(i -> JOB.replace("\"RUNNABLE\"", "\"S" + i + "\""))
                        .collect(Collectors.joining("\n")));

        assertThat(report("text", "events.ndjson").lines())
                .hasSize(1_001)
                .last()
                .isEqualTo("there are more unknown parts than these 1000");
    }
}
