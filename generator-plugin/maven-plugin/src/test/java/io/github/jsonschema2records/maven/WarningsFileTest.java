package io.github.jsonschema2records.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarningsFileTest {

    @TempDir
    Path folder;

    @Test
    void keepsWarnings() throws IOException {
        SourcePosition position = new SourcePosition("/größe/my order.json", 3, 14);
        List<Diagnostic> warnings = List.of(
                new Diagnostic(Severity.WARNING, "unknown-keyword", position, "/a b", "line\nand \"quote\"", null),
                new Diagnostic(Severity.WARNING, "names-alike", position, "", "message", "help"));
        WarningsFile file = WarningsFile.beside(folder.resolve("status/out.txt"));

        file.save(warnings, folder.resolve("out"));

        assertThat(file.read()).isEqualTo(warnings);
        assertThat(folder.resolve("status/out.txt.warnings")).isRegularFile();
    }

    @Test
    void readsNothingFromADamagedFile() throws IOException {
        Path status = folder.resolve("out.txt");
        assertThat(WarningsFile.beside(status).read()).isNull();
        for (String text : List.of("", "other\n", "jsonschema2records warnings, format 1\na b c\n")) {
            Files.writeString(folder.resolve("out.txt.warnings"), text);
            assertThat(WarningsFile.beside(status).read()).isNull();
        }
    }
}
