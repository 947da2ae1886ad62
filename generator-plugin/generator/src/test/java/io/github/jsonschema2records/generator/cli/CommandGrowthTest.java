package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.growth.CommandGrowth;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The growth of each command is measured: a command that is added needs a line. */
class CommandGrowthTest {

    /** It prints a text that does not depend on what it is given. */
    private static final String WITHOUT_GROWTH = "generate-completion";

    @Test
    void eachCommandHasALineInTheTableOfGrowth() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Set<String> commands = new TreeSet<>(Main.commandLine(InputStream.nullInputStream(), nowhere, nowhere)
                .getSubcommands()
                .keySet());
        assertThat(commands.remove(WITHOUT_GROWTH)).isTrue();

        assertThat(CommandGrowth.commands().values())
                .extracting(arguments -> arguments.substring(0, arguments.indexOf(' ')))
                .containsAll(commands);
    }
}
