package io.github.jsonschema2records.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzRecordTest {

    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();
    private static final String JAVA = System.getProperty("java.version");

    @TempDir
    private Path folder;

    @Test
    void aRunAddsToTheEntriesOfItsTargets() throws IOException {
        Path file = folder.resolve("record.json");
        Files.writeString(file, """
                {"targets": [
                  {"target":"file","executions":2,"seconds":5,"coverage":7,"findings":0,"runs":1,"since":"2026-01-01","date":"2026-01-01","seed":1,"java":"17"},
                  {"target":"pattern","executions":10,"seconds":20,"coverage":30,"findings":1,"runs":2,"since":"2026-01-01","date":"2026-02-01","seed":1,"java":"17"}
                ]}
                """);

        FuzzRecord.read(file).with(List.of(run("pattern"), run("option"))).write(file);

        assertThat(Files.readString(file)).isEqualTo("""
                {"targets": [
                  {"target":"file","executions":2,"seconds":5,"coverage":7,"findings":0,"runs":1,"since":"2026-01-01","date":"2026-01-01","seed":1,"java":"17"},
                  {"target":"option","executions":100,"seconds":3,"coverage":40,"findings":1,"runs":1,"since":"TODAY","date":"TODAY","seed":9,"java":"JAVA"},
                  {"target":"pattern","executions":110,"seconds":23,"coverage":40,"findings":2,"runs":3,"since":"2026-01-01","date":"TODAY","seed":9,"java":"JAVA"}
                ]}
                """.replace("TODAY", TODAY).replace("JAVA", JAVA));
    }

    private static TargetResult run(String target) {
        JazzerLog numbers = new JazzerLog(100, 3, 40);
        return new TargetResult(target, 9, false, numbers, List.of(Path.of("crash-1")), Path.of("log.txt"));
    }
}
