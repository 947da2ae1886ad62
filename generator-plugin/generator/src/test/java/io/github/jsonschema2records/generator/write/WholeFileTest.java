package io.github.jsonschema2records.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that several modules of a build may share, such as one {@code names.lock} or one coverage report. */
@Timeout(60)
class WholeFileTest {

    private static final int TIMES = 200;

    @TempDir
    Path root;

    private Path file;

    @BeforeEach
    void start() {
        file = root.resolve("docs/coverage.json");
    }

    @Test
    void runsIntoDifferentFoldersNeverMixWhatTheyWrite() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Void>> runs = List.of(() -> writeOften("a", 1), () -> writeOften("b", 100_000));
            for (Future<Void> run : threads.invokeAll(runs)) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(names()).containsExactly("coverage.json");
    }

    @Test
    void theNextRunReplacesWhatAKilledOneLeft() throws IOException {
        WholeFile.write(file, "old", root.resolve("out"));
        String unfinished = "coverage.json" + WholeFile.ending(root.resolve("out"));
        Files.writeString(file.resolveSibling(unfinished), "ha");

        WholeFile.write(file, "other", root.resolve("elsewhere"));
        assertThat(names()).containsExactly("coverage.json", unfinished);
        assertThat(file).hasContent("other");

        WholeFile.write(file, "new", root.resolve("out"));
        assertThat(names()).containsExactly("coverage.json");
        assertThat(file).hasContent("new");
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        WholeFile.write(file, "old", root);
        for (int steps = 1; steps <= 2; steps++) {
            Disk full = new KilledDisk(steps) {
                @Override
                public void delete(Path path) throws IOException {
                    REAL.delete(path);
                }
            };

            assertThatThrownBy(() -> WholeFile.write(full, file, "new text")).hasMessage("killed");

            assertThat(names()).containsExactly("coverage.json");
            assertThat(file).hasContent("old");
        }
    }

    /** As with {@code --out /dev/stdout}: whoever reads it must not be cut off. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeIsWrittenAndNotReplaced() throws Exception {
        Path pipe = root.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<String> read = reader.submit(() -> Files.readString(pipe));
            WholeFile.write(pipe, "text", root);

            assertThat(read.get()).isEqualTo("text");
            assertThat(Files.isRegularFile(pipe)).isFalse();
        } finally {
            reader.shutdownNow();
        }
    }

    private Void writeOften(String letter, int length) throws IOException {
        for (int i = 0; i < TIMES; i++) {
            WholeFile.write(file, letter.repeat(length + i), root.resolve(letter));
            assertThat(Files.readString(file)).matches("a*|b{100000,}");
        }
        return null;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }
}
