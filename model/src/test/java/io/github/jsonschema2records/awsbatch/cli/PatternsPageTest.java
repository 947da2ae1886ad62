package io.github.jsonschema2records.awsbatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outputs in {@code docs/event-patterns.md} are those of the program. */
class PatternsPageTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", ""));

    @TempDir
    private Path folder;

    /** Returns the lines that start with the name of a file. */
    private static List<String> shown(String file) throws IOException {
        String page = Files.readString(BASE.resolve("../docs/event-patterns.md"));
        return page.lines().filter(line -> line.startsWith(file + ":")).toList();
    }

    private List<String> lines(String pattern) throws IOException {
        CommandLineRun cli = new CommandLineRun(folder);
        Path files = BASE.resolve("src/test/patterns/page");
        cli.write("rule.json", Files.readString(files.resolve(pattern)));
        cli.write("events.jsonl", Files.readString(files.resolve("events.jsonl")));
        cli.run(
                "pattern",
                folder.resolve("rule.json").toString(),
                "--events",
                folder.resolve("events.jsonl").toString());
        return cli.out().lines().toList();
    }

    @Test
    void wrongAndRightPatterns() throws IOException {
        List<String> lines = new ArrayList<>(lines("wrong.json"));
        lines.addAll(lines("right.json"));
        lines.removeIf(line -> line.startsWith("events"));
        assertThat(lines).isEqualTo(shown("rule.json"));
    }

    @Test
    void events() throws IOException {
        assertThat(lines("right.json")).containsAll(shown("events.jsonl"));
        assertThat(shown("events.jsonl")).hasSize(2);
    }
}
