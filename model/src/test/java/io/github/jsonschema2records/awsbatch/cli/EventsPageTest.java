package io.github.jsonschema2records.awsbatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.awsbatch.Samples;
import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/batch-events.md}: the program prints the lines in its blocks of text. */
class EventsPageTest {

    private static final Pattern BLOCK = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);

    private static final String JOB =
            new String(JsonData.parse(Samples.text(Samples.JOB_STATE_CHANGE)).toJson(), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void eachBlockIsPrinted() throws IOException {
        Path page = Path.of(System.getProperty("basedir", "."), "..", "docs", "batch-events.md");
        List<String> blocks = BLOCK.matcher(Files.readString(page))
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(List.of(forms(), additions())).isEqualTo(blocks);
    }

    private String forms() throws IOException {
        CommandLineRun cli = new CommandLineRun(folder);
        cli.write("sqs.json", sqs(Events.STARTED, Events.INVALID));
        cli.write("jobs.json", "{\"jobs\": [" + JsonData.parse(JOB).at("/detail") + "]}");
        cli.write("typo.json", JOB.replace("Batch Job State Change", "Batch Job State Chang"));
        cli.validate("sqs.json", "jobs.json", "typo.json");
        return cli.out();
    }

    private String additions() throws IOException {
        CommandLineRun cli = new CommandLineRun(folder);
        String gpu = JOB.replace("\"container\":{", "\"container\":{\"gpuModel\":\"secret\",");
        String drained = JOB.replace("Batch Job State Change", "Batch Job Queue Drained");
        cli.write("archive.ndjson", gpu + "\n" + JOB + "\n" + gpu + "\n" + drained + "\n");
        cli.write("sqs.json", sqs(JOB.replace("\"RUNNABLE\"", "\"PAUSED\"")));
        cli.run(
                "validate",
                "--report-unknown",
                folder.resolve("archive.ndjson").toString(),
                folder.resolve("sqs.json").toString());
        return cli.out().lines().filter(line -> line.contains("[unknown-")).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String sqs(String... events) {
        return List.of(events).stream()
                .map(event -> "{\"body\": " + JsonData.of(event) + "}")
                .collect(Collectors.joining(",", "{\"Records\": [", "]}"));
    }
}
