package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

    @TempDir
    Path folder;

    @Test
    void schemasOfAFolderCanBeChosen() {
        Outcome outcome = new CommandRun(folder)
                .file("schemas/order.json", "{\"type\": \"integer\"}")
                .file("schemas/draft/other.json", "{\"type\": \"integer\"}")
                .run("sample", "--sort", "minimal", "--exclude", "draft/", "@schemas");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("schemas/order.json").doesNotContain("other.json");
    }
}
