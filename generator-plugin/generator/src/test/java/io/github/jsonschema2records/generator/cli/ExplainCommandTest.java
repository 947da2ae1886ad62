package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder)
                .file("schemas/v1/order.json", "{\"type\": \"object\", \"required\": [\"id\"]}")
                .file("schemas/draft.json", "{\"type\": \"object\"}");
    }

    @Test
    void decisionsArePrintedAndNothingIsWritten() {
        Outcome outcome = command.run("explain", "--exclude", "draft.json", "@schemas");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("# becomes the record Order").doesNotContain("Draft");
        assertThat(folder.resolve("schemas").toFile().list()).containsExactlyInAnyOrder("v1", "draft.json");
    }

    @Test
    void wrongSchemasAndArguments() {
        command.file("bad.json", "{\"$ref\": \"#/$defs/x\"}");

        assertThat(command.run("explain", "@bad.json").exitCode()).isEqualTo(1);
        assertThat(command.run("explain", "--package", "1", "@bad.json"))
                .isEqualTo(new Outcome(2, "", "--package: \"1\" is not a Java package name\n"));
        assertThat(command.run("explain", "--names-lock-mode", "check", "@bad.json")
                        .err())
                .startsWith("--names-lock-mode needs --names-lock\n");
    }
}
