package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.cli.CommandRun.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    private static final String UNUSED =
            "order.json:1:32: warning: [unused-definition] nothing in these documents uses the definition \"a\" "
                    + "(remove it, or refer to it)\n";

    @TempDir
    Path folder;

    private CommandRun command;

    @BeforeEach
    void start() {
        command = new CommandRun(folder)
                .file("order.json", "{\"type\":\"object\", \"$defs\":{\"a\":{\"type\":\"string\"}}}");
    }

    @Test
    void adviceDoesNotFailUnlessAsked() {
        assertThat(command.run("lint", "@order.json")).isEqualTo(new Outcome(0, UNUSED + "1 warning\n", ""));
        assertThat(command.run("lint", "--fail-on", "warning", "@order.json").exitCode())
                .isEqualTo(1);
    }

    @Test
    void severitiesAreChosen() {
        assertThat(command.run("lint", "--severity", "unused-definition=error", "@order.json"))
                .isEqualTo(new Outcome(1, UNUSED.replace("warning:", "error:") + "1 error\n", ""));
        assertThat(command.run("lint", "--severity", "unused-definition=off", "@order.json"))
                .isEqualTo(new Outcome(0, "no findings\n", ""));
        Outcome wrong = command.run("lint", "--severity", "unused=off", "@order.json");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("--severity: there is no check \"unused\"; there are ");
    }

    @Test
    void errorsOfSchemasFail() {
        Outcome outcome = command.file("broken.json", "{\"type\": \"text\"}").run("lint", "@broken.json");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith("broken.json:1:10: error: [invalid-schema] ")
                .endsWith("\n1 error\n");
    }

    @Test
    void githubShowsFindingsBesideTheLines() {
        assertThat(command.run("lint", "--format", "github", "@order.json").out())
                .startsWith("::warning file=order.json,line=1,col=32,title=unused-definition::nothing in ");
    }

    @Test
    void theListHasReasons() {
        assertThat(command.run("lint", "--list").out())
                .contains("\nunused-definition (warning): Nothing in the documents of the run uses a definition.");
        assertThat(command.run("lint").exitCode()).isEqualTo(2);
    }
}
