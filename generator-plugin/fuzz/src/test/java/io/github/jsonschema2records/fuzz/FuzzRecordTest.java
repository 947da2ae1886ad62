package io.github.jsonschema2records.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzRecordTest {

    @TempDir
    private Path folder;

    @Test
    void aRunReplacesTheEntriesOfItsTargets() throws IOException {
        Path file = folder.resolve("fuzz.json");

        FuzzRecord.read(file).with(List.of(run("pattern", 1), run("file", 2))).write(file);
        FuzzRecord.read(file).with(List.of(run("pattern", 3))).write(file);

        JsonData record = JsonData.parse(Files.readAllBytes(file));
        assertThat(record.at("/targets/0/target")).hasToString("\"file\"");
        assertThat(record.at("/targets/0/executions")).hasToString("2");
        assertThat(record.at("/targets/1/executions")).hasToString("3");
        assertThat(record.at("/targets/2")).isNull();
    }

    private static TargetResult run(String target, long executions) {
        return new TargetResult(target, 1, true, new JazzerLog(executions, 1, 1), List.of(), Path.of("log.txt"));
    }
}
