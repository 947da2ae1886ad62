package io.github.jsonschema2records.generator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalReportTest {

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();

    private void report(FindingFormat format, @Nullable Path file) throws IOException {
        LineOutput output = LineOutput.of(
                line -> log.add("[ERROR] " + line),
                line -> log.add("[WARNING] " + line),
                line -> log.add("[INFO] " + line));
        PrintStream console = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try (GoalReport goal = GoalReport.open(
                new GoalReport.Places(output, console, file), format, FailOn.WARNING, new ProjectPaths(folder))) {
            Path schema = folder.resolve("src/order.json");
            goal.report()
                    .add(Finding.of(Severity.WARNING, "odd", new SourcePosition(schema.toString(), 2, 3), "is odd"));
            goal.report().add(Finding.of(Severity.NOTE, "fine", SourcePosition.startOf("x"), "is fine"));
            goal.report().end();
            assertThat(goal.report().isFailed()).isTrue();
        }
    }

    @Test
    void theLogHasEachFindingAtItsLevelAndWithAPathThatCanBeClicked() throws IOException {
        report(FindingFormat.TEXT, null);

        assertThat(log)
                .containsExactly(
                        "[WARNING] src/order.json:2:3: [odd] is odd",
                        "[INFO] x:1:1: [fine] is fine",
                        "[WARNING] 1 warning, 1 note");
    }

    @Test
    void aFileHasTheReportForProgramsAndTheLogTheOneForPeople() throws IOException {
        Path file = folder.resolve("target/new/report.json");
        report(FindingFormat.JSON, file);

        assertThat(Files.readAllLines(file)).hasSize(3).first().asString().contains("\"file\":\"src/order.json\"");
        assertThat(log).hasSize(3);
    }
}
