package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCommandTest {

    private static final String BUNDLE = """
            {"$ref": "id.json", "$defs": {"id.json": {"$id": "id.json", "type": "string"}}}
            """;

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder)
                .file("order.json", "{\"$ref\": \"id.json\"}")
                .file("id.json", "{\"type\": \"string\"}");
    }

    @Test
    void theBundleIsPrintedOrWritten() throws Exception {
        assertThat(command.run("bundle", "@order.json")).isEqualTo(new Outcome(0, BUNDLE, ""));
        assertThat(command.run("bundle", "--out", "@out/bundle.json", "@order.json"))
                .isEqualTo(new Outcome(0, "", ""));
        assertThat(Files.readString(folder.resolve("out/bundle.json"))).isEqualTo(BUNDLE);
    }

    @Test
    void errorsAreReported() {
        Outcome outcome = command.file("order.json", "{\"$ref\": \"idd.json\"}").run("bundle", "@order.json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("order.json:1:2: [dangling-reference] ");
        assertThat(command.run("bundle", "@none.json").exitCode()).isEqualTo(2);
    }
}
