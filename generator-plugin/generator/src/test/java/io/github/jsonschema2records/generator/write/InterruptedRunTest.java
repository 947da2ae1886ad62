package io.github.jsonschema2records.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that replaces one output by another is killed at each of its steps. */
class InterruptedRunTest {

    private static final Map<String, String> OLD =
            new TreeMap<>(Map.of("p/A.java", "a", "p/Gone.java", "gone", "old/B.java", "b", "p/Same.java", "same"));
    private static final Map<String, String> NEW =
            new TreeMap<>(Map.of("p/A.java", "new a", "q/C.java", "c", "p/gone.java", "gone", "p/Same.java", "same"));

    @TempDir
    Path root;

    private final List<String> notices = new ArrayList<>();

    /** The next run has the new schemas, or the old ones again. */
    @ParameterizedTest
    @ValueSource(strings = {"new", "old"})
    void theNextRunRepairsWhatAKilledOneLeft(String next) throws IOException {
        Map<String, String> wanted = next.equals("new") ? NEW : OLD;
        int steps = 0;
        for (boolean alive = false; !alive; steps++) {
            Path folder = root.resolve("out" + steps);
            write(Disk.REAL, folder, "old", OLD);
            notices.clear();

            alive = isDone(new KilledDisk(steps), folder);
            assertThat(sources(folder).entrySet())
                    .as("after %s steps no file is half-written", steps)
                    .allMatch(file -> file.getValue().equals(OLD.get(file.getKey()))
                            || file.getValue().equals(NEW.get(file.getKey())));
            boolean litter = !files(folder).equals(sources(folder));
            boolean marked = new StatusFile(Disk.REAL, status(folder)).read().unfinished();
            assertThat(writer(Disk.REAL, folder).isUpToDate(run(next)))
                    .as("up to date after %s steps", steps)
                    .isEqualTo(!litter && !marked && sources(folder).equals(wanted));

            write(Disk.REAL, folder, next, wanted);

            assertThat(files(folder)).as("repaired after %s steps", steps).isEqualTo(wanted);
            assertThat(writer(Disk.REAL, folder).isUpToDate(run(next))).isTrue();
            assertThat(notices).as("told after %s steps", steps).hasSize(litter || marked ? 1 : 0);
        }
        assertThat(steps).isGreaterThan(20);
    }

    @Test
    void theNextRunWritesTheOtherFilesAgain() throws IOException {
        Path folder = root.resolve("out");
        AtomicInteger written = new AtomicInteger();
        write(Disk.REAL, folder, "old", OLD);

        OtherFiles killed = () -> {
            throw new IOException("killed");
        };
        assertThat(fails(() -> writer(Disk.REAL, folder).write(list(OLD), killed)))
                .isTrue();

        assertThat(writer(Disk.REAL, folder).isUpToDate(run("old"))).isFalse();
        writer(Disk.REAL, folder).write(list(OLD), () -> {
            written.incrementAndGet();
            return fingerprint("old");
        });
        assertThat(written).hasValue(1);
        assertThat(notices)
                .containsExactly(
                        "an earlier run was interrupted while it wrote into " + folder + "; its work is done again");
        assertThat(writer(Disk.REAL, folder).isUpToDate(run("old"))).isTrue();
    }

    private interface Action {
        void run() throws IOException;
    }

    private static boolean fails(Action action) {
        try {
            action.run();
            return false;
        } catch (IOException e) {
            assertThat(e).hasMessage("killed");
            return true;
        }
    }

    private boolean isDone(KilledDisk disk, Path folder) {
        boolean failed = fails(() -> write(disk, folder, "new", NEW));
        assertThat(failed).isEqualTo(!disk.isAlive());
        return !failed;
    }

    private void write(Disk disk, Path folder, String run, Map<String, String> files) throws IOException {
        writer(disk, folder).write(list(files), () -> fingerprint(run));
    }

    private SourceWriter writer(Disk disk, Path folder) {
        return new SourceWriter(disk, folder, status(folder), notices::add);
    }

    private Path status(Path folder) {
        return root.resolve("status").resolve(folder.getFileName().toString());
    }

    private Fingerprint fingerprint(String run) throws IOException {
        return Fingerprint.of(run(run), List.of());
    }

    private RunDescription run(String options) {
        return new RunDescription("generator", options, List.of(new PathInput(root.resolve("schema"))), List.of());
    }

    private static List<JavaSource> list(Map<String, String> files) {
        return files.entrySet().stream()
                .map(file -> new JavaSource(file.getKey(), file.getValue()))
                .toList();
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = files(folder);
        sources.keySet().removeIf(path -> path.startsWith("."));
        return sources;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(path -> Files.isRegularFile(path)
                            || path.getFileName().toString().startsWith("."))
                    .filter(path -> !path.endsWith(OutputLock.NAME))
                    .forEach(file -> files.put(name(folder, file), text(file)));
        }
        return files;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.isDirectory(file) ? "" : Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
