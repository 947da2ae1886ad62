package io.github.jsonschema2records.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void start() {
        file = folder.resolve("deep/status.txt");
    }

    @Test
    void isEmptyWhenThereIsNone() throws IOException {
        assertThat(new StatusFile(Disk.REAL, file).read()).isEqualTo(OutputManifest.empty());
    }

    @Test
    void readsWhatItSaved() throws IOException {
        Path document = folder.resolve("größe #1 %.json");
        OutputManifest manifest = OutputManifest.of(
                new Fingerprint("f00d", List.of(document)), Map.of("p/B.java", "bb", "p/A.java", "aa"));

        new StatusFile(Disk.REAL, file).save(manifest);

        assertThat(new StatusFile(Disk.REAL, file).read()).isEqualTo(manifest);
        assertThat(file).hasContent("""
                        jsonschema2records status, format 1
                        fingerprint f00d
                        document %s
                        output aa p/A.java
                        output bb p/B.java
                        """.formatted(document.toUri()));
        assertThat(file.getParent()).isDirectoryContaining("glob:**/status.txt");
        assertThat(file.getParent().toFile().list()).containsExactly("status.txt");
    }

    @Test
    void keepsBothContentsOfAFileBetweenTwoRuns() throws IOException {
        OutputManifest last = OutputManifest.of(new Fingerprint("f00d", List.of()), Map.of("A.java", "aa"));
        OutputManifest next = OutputManifest.of(new Fingerprint("beef", List.of()), Map.of("A.java", "a2"));

        new StatusFile(Disk.REAL, file).save(last.until(next));

        assertThat(file).hasContent("""
                        jsonschema2records status, format 1
                        fingerprint\s
                        unfinished
                        output a2 A.java
                        output aa A.java
                        """);
        OutputManifest read = new StatusFile(Disk.REAL, file).read();
        assertThat(read.fingerprint()).isEqualTo(Fingerprint.NONE);
        assertThat(read.wrote("A.java", "aa")).isTrue();
        assertThat(read.wrote("A.java", "a2")).isTrue();
        assertThat(read.wrote("A.java", "a3")).isFalse();
    }

    @Test
    void isEmptyWhenDamagedOrOfAnotherVersion() throws IOException {
        Files.createDirectories(file.getParent());
        for (String text : List.of(
                "",
                "jsonschema2records status, format 2\nfingerprint f00d\n",
                "jsonschema2records status, format 1\nfingerprint f00d\noutput aa\n",
                "jsonschema2records status, format 1\nfingerprint f00d\ndocument relative.json\n",
                "jsonschema2records status, format 1\nfingerprint f00d\nsomething else\n")) {
            Files.writeString(file, text);

            assertThat(new StatusFile(Disk.REAL, file).read()).as(text).isEqualTo(OutputManifest.empty());
        }
    }
}
