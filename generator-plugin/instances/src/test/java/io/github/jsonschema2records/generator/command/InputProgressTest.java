package io.github.jsonschema2records.generator.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class InputProgressTest {

    private final StringWriter err = new StringWriter();

    @Test
    void nothingIsShownWithoutATerminal() {
        try (InputProgress progress = InputProgress.of(() -> Long.MAX_VALUE, new PrintWriter(err))) {
            progress.step(1);
            progress.hide();
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theBarStaysOnItsLineAndLeavesNothing() {
        try (InputProgress progress = InputProgress.visible(10 << 20, new PrintWriter(err))) {
            progress.step(5 << 20);
        }

        assertThat(err.toString())
                .startsWith("\rvalidate ")
                .contains(" 5/10 MiB ")
                .doesNotContain("\n")
                .endsWith("\r" + " ".repeat(78) + "\r");
    }
}
