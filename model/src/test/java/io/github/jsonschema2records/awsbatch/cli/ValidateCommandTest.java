package io.github.jsonschema2records.awsbatch.cli;

import static io.github.jsonschema2records.awsbatch.cli.Events.INVALID;
import static io.github.jsonschema2records.awsbatch.cli.Events.STARTED;
import static io.github.jsonschema2records.awsbatch.cli.Events.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where events come from, and the exit code when they do not. */
class ValidateCommandTest {

    @TempDir
    private Path folder;

    private CommandLineRun cli;

    @BeforeEach
    void start() {
        cli = new CommandLineRun(folder);
    }

    @Test
    void standardInput() {
        assertThat(cli.withInput(STARTED + "\n" + INVALID).validate("-")).isEqualTo(1);
        assertThat(cli.out()).isEqualToNormalizingNewlines("""
                -: valid ServiceJobPreemptionStarted
                -:2:12: version: must be a string, but is an integer
                    2 | {"version":0,"id":"1b4a511e-2737-226a-a1e7-fc97f1cd9681","detail-type":"Batch Ser...
                      |            ^
                1 file, 2 events: 1 invalid
                """);
    }

    @Test
    void lessIsPrintedAndTheRestIsCounted() throws IOException {
        cli.write("a.ndjson", STARTED + "\n" + INVALID + "\n{\n" + INVALID + "\n[1]\n");
        cli.write("b.json", STARTED);
        String a = folder.resolve("a.ndjson").toString();
        String b = folder.resolve("b.json").toString();
        assertThat(cli.run("validate", "--quiet", "--summary", "--max-violations", "1", a, b))
                .isEqualTo(1);
        cli.assertOut(
                "a.ndjson:2:12: version: must be a string, but is an integer",
                "and 3 more invalid events",
                "2 files, 5 events: 2 invalid, 1 not JSON, 1 text without an event");
        assertThat(cli.run("validate", "-q", "--summary", b)).isEqualTo(0);
        cli.assertOut("1 file, 1 event: all valid");
        assertThat(cli.run("validate", "--max-violations", "-1", b)).isEqualTo(2);
        cli.assertErr("--max-violations: -1 is negative");
    }

    @Test
    void aLongDetailTypeIsCut() {
        cli.withInput(UNKNOWN.replace("Other", "Other".repeat(10_000))).validate("-");
        assertThat(cli.out())
                .startsWith("-: valid UnknownBatchEvent \"OtherOther")
                .hasSizeLessThan(300);
    }

    @Test
    void allFilesOfAFolderSorted() throws IOException {
        cli.write("in/b.json", STARTED);
        cli.write("in/B.ndjson", UNKNOWN + "\n" + UNKNOWN);
        cli.write("in/a/z.jsonl", UNKNOWN);
        cli.write("in/a/notes.md", "no event");
        cli.write("in/a.json", STARTED);
        assertThat(cli.validate("in")).isEqualTo(0);
        cli.assertOut(
                "in/B.ndjson: valid UnknownBatchEvent \"Other\"",
                "in/B.ndjson: valid UnknownBatchEvent \"Other\"",
                "in/a/z.jsonl: valid UnknownBatchEvent \"Other\"",
                "in/a.json: valid ServiceJobPreemptionStarted",
                "in/b.json: valid ServiceJobPreemptionStarted",
                "4 files, 5 events: all valid");
    }

    @Test
    void patternsAndFiltersOfFiles() throws IOException {
        cli.write("in/a.json", STARTED);
        cli.write("in/old/b.json", STARTED);
        cli.write("in/old/c.event", STARTED);
        String in = folder.resolve("in").toString();
        assertThat(cli.run("validate", in + "/**/*.event")).isEqualTo(0);
        cli.assertOut("in/old/c.event: valid ServiceJobPreemptionStarted");
        assertThat(cli.run("validate", "--exclude", "**/old/", in)).isEqualTo(0);
        cli.assertOut("in/a.json: valid ServiceJobPreemptionStarted");
        assertThat(cli.run("validate", "--include", "*/*.event", in)).isEqualTo(0);
        cli.assertOut("in/old/c.event: valid ServiceJobPreemptionStarted");
    }

    @Test
    void yamlHasItsOwnLines() throws IOException {
        String messages = "Messages:\n- Body: '" + STARTED + "'\n- Body: '" + INVALID + "'\n";
        cli.write("a.yaml", messages + "---\n# alone\n" + INVALID + "\n---\na: [\n");
        cli.write("b.yaml", "version: 0\nsource: aws.batch\ndetail-type: x\n");
        assertThat(cli.validate("a.yaml", "b.yaml")).isEqualTo(1);
        assertThat(cli.out()).isEqualToNormalizingNewlines("""
                a.yaml:1: in /Messages/0/Body: valid ServiceJobPreemptionStarted
                a.yaml:1: in /Messages/1/Body: 1:12: version: must be a string, but is an integer
                    1 | {"version":0,"id":"1b4a511e-2737-226a-a1e7-fc97f1cd9681","detail-type":"Batch Ser...
                      |            ^
                a.yaml:6:12: version: must be a string, but is an integer
                    6 | {"version":0,"id":"1b4a511e-2737-226a-a1e7-fc97f1cd9681","detail-type":"Batch Ser...
                      |            ^
                a.yaml:9:1: expected the node content, but found '<stream end>'
                b.yaml:1:1: (root): 6 required properties are missing: "id", "account", "time", "region", "resources", "detail"
                    1 | version: 0
                      | ^
                b.yaml:1:10: version: must be a string, but is an integer
                    1 | version: 0
                      |          ^
                2 files, 5 events: 3 invalid, 1 not JSON
                """);
    }

    @Test
    void namesThatStandTwiceCanBeAllowed() throws IOException {
        cli.write("a.json", STARTED.replaceFirst("\\{", "{\"version\": \"0\", "));
        String file = folder.resolve("a.json").toString();
        assertThat(cli.run("validate", file)).isEqualTo(1);
        assertThat(cli.run("validate", "--allow-duplicate-names", file)).isEqualTo(0);
    }

    @Test
    void anEmptyFolder() throws IOException {
        cli.write("in/notes.md", "no event");
        assertThat(cli.validate("in")).isEqualTo(2);
        cli.assertErr("in: there is no file to read in this folder");
    }

    @Test
    void aMissingFileDoesNotKeepTheOthersFromBeingValidated() throws IOException {
        cli.write("in/a.json", INVALID);
        Files.createSymbolicLink(folder.resolve("in/b.json"), Path.of("nowhere"));
        cli.write("in/c.json", STARTED);
        assertThat(cli.validate("missing.json", "in")).isEqualTo(2);
        assertThat(cli.lines())
                .containsExactly(
                        "in/a.json:1:12: version: must be a string, but is an integer",
                        "in/c.json: valid ServiceJobPreemptionStarted",
                        "2 files, 2 events: 1 invalid, 2 unreadable");
        assertThat(cli.err().lines())
                .containsExactly("missing.json: no such file or folder", "in/b.json: no such file or folder");
    }

    @Test
    void detailsWithoutAnEnvelope() throws IOException {
        String detail = JsonData.parse(Samples.text(Samples.JOB_STATE_CHANGE)).toString();
        String job = detail.substring(detail.indexOf("\"detail\":") + 9, detail.length() - 1);
        cli.write("jobs.json", "{\"jobs\": [" + job + ", " + job.replace("\"RUNNABLE\"", "1") + "]}");
        assertThat(cli.run(
                        "validate",
                        "--as",
                        "job-detail",
                        folder.resolve("jobs.json").toString()))
                .isEqualTo(1);
        assertThat(cli.out().lines()).first().isEqualTo("jobs.json:1: in /jobs/0: valid JobDetail");
        assertThat(cli.out()).contains("jobs.json:1: in /jobs/1: ", "status: must be a string, but is an integer");
    }

    @Test
    void unknownEventsFailIfAsked() throws IOException {
        cli.write("a.json", UNKNOWN);
        cli.write("b.json", STARTED);
        String unknown = folder.resolve("a.json").toString();
        String known = folder.resolve("b.json").toString();
        assertThat(cli.run("validate", unknown, known)).isEqualTo(0);
        assertThat(cli.run("validate", "-q", "--fail-on-unknown", unknown, known))
                .isEqualTo(1);
        cli.assertOut("a.json: valid UnknownBatchEvent \"Other\"");
        assertThat(cli.run("validate", "--fail-on-unknown", "--fail-on=never", unknown))
                .isEqualTo(0);
        assertThat(cli.run("validate", "--summary", "--fail-on-unknown", unknown))
                .isEqualTo(1);
        assertThat(cli.out()).endsWith("1 file, 1 event: 1 of an unknown type" + System.lineSeparator());
        assertThat(cli.run("validate", "--fail-on-unknown", known)).isEqualTo(0);
    }
}
