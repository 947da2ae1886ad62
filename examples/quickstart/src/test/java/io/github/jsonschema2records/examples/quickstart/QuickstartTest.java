package io.github.jsonschema2records.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    private static final Path EVENTS =
            Path.of(System.getProperty("basedir", "."), "..", "events").normalize();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aServiceJob() throws IOException {
        assertThat(run(EVENTS.resolve("batch-service-job-state-change.succeeded.json")))
                .isZero();
        assertThat(lines(out))
                .containsExactly(
                        "Batch Service Job State Change at 2022-01-11T23:36:40Z in us-east-1",
                        "  job        event-test (0bb17543-ece6-4480-b1a7-a556d344746b)",
                        "  status     SUCCEEDED",
                        "  SageMaker  [Completed/Completed]",
                        "  reason     Received status from SageMaker: Training job completed",
                        "  created    2022-01-11T23:36:40.058Z",
                        "  started    2022-01-11T23:38:20.058Z",
                        "  stopped    2022-01-11T23:40:00.058Z",
                        "  resource   arn:aws:sagemaker:us-east-1:123456789012:training-job/"
                                + "AWSBatchmy-training-job88b610a69aa8380ca5b0a7aba3f81cb8");
    }

    @Test
    void whatAwsAddsIsPrintedToo() throws IOException {
        String text = Files.readString(EVENTS.resolve("batch-service-job-preemption-started.json"));
        Path file = folder.resolve("event.json");
        Files.writeString(
                file,
                text.replace("\"RUNNING\"", "\"RESTING\", \"victimOf\": {\"share\": 1.50}")
                        .replace("\"version\": \"0\"", "\"version\": \"0\", \"tenant\": \"t\""));
        assertThat(run(file)).isZero();
        assertThat(lines(out)).contains("  status     RESTING", "  + victimOf {\"share\":1.50}", "  + tenant   \"t\"");
    }

    @Test
    void aKindThatAwsAddsIsPrintedToo() throws IOException {
        String text = Files.readString(EVENTS.resolve("batch-service-job-preemption-started.json"));
        Path file = folder.resolve("event.json");
        Files.writeString(file, text.replace("Batch Service Job Preemption Started", "Batch News"));
        assertThat(run(file)).isZero();
        assertThat(lines(out))
                .startsWith("Batch News at 2026-03-16T19:57:27Z in us-east-1")
                .contains("  + status   \"RUNNING\"");
    }

    @Test
    void everythingThatIsWrongIsSaid() throws IOException {
        Path file = folder.resolve("event.json");
        String text = Files.readString(EVENTS.resolve("batch-service-job-queue-blocked.json"));
        Files.writeString(file, text.replace("\"RUNNABLE\"", "3").replace("\"jobQueue\"", "\"queue\""));
        assertThat(run(file)).isEqualTo(1);
        assertThat(lines(out)).isEmpty();
        assertThat(lines(err))
                .containsExactly(
                        "event.json:12:13: detail: required property \"jobQueue\" is missing",
                        "   12 |   \"detail\": {",
                        "      |             ^",
                        "event.json:20:15: detail.status: must be a string, but is an integer",
                        "   20 |     \"status\": 3,",
                        "      |               ^");
    }

    @Test
    void allExamplesAreWhatTheirNamesSay() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(EVENTS)) {
            files = all.sorted().toList();
        }
        List<String> codes = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            codes.add(name.substring(0, name.indexOf('-')) + " " + run(file));
        }
        assertThat(codes).hasSizeGreaterThan(80).containsOnly("batch 0", "made 0", "broken 1");
    }

    private int run(Path file) throws IOException {
        return Quickstart.run(
                file,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static List<String> lines(ByteArrayOutputStream text) {
        return text.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
