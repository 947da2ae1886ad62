package io.github.jsonschema2records.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OutputLockTest {

    private static final int RUNS = 40;

    @TempDir
    Path root;

    private final List<String> notices = Collections.synchronizedList(new ArrayList<>());

    private Path folder;

    @BeforeEach
    void start() {
        folder = root.resolve("out");
    }

    @Test
    void runsOfOneProcessLeaveTheOutputOfOneOfThem() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<WriteResult>> runs = IntStream.range(0, RUNS)
                    .<Callable<WriteResult>>mapToObj(i -> () -> write(root, i % 3, notices::add))
                    .toList();
            for (Future<WriteResult> run : threads.invokeAll(runs)) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(Stream.of(0, 1, 2).map(OutputLockTest::files).toList()).contains(sources());
        assertThat(notices)
                .allMatch(line -> line.equals(
                        "another run of this process generates into " + folder + ", too; waiting for it to end"));
    }

    /** Another process waits while this one holds the lock, and tells whom it waits for. */
    @Test
    void waitsForAnotherProcess() throws Exception {
        Process other;
        Files.createDirectories(folder);
        try (OutputLock lock = OutputLock.of(folder, notices::add)) {
            assertThat(lock).isNotNull();
            other = startOther();
            BufferedReader said = other.inputReader();
            assertThat(said.readLine())
                    .isEqualTo("process " + ProcessHandle.current().pid() + " generates into " + folder
                            + ", too; waiting for it to end");
            assertThat(sources()).isEmpty();
        }
        assertThat(other.waitFor()).isZero();
        assertThat(sources()).isEqualTo(files(1));
    }

    @Test
    void theLockOfAProcessThatWasKilledIsGone() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(OutputLock.NAME), "process 1\n");

        write(root, 2, notices::add);

        assertThat(sources()).isEqualTo(files(2));
        assertThat(notices).isEmpty();
    }

    /** Maven and the command line keep what they know of their last run in different places. */
    @Test
    void runsOfOneFolderWaitWhereverTheyKeepTheirStatus() throws Exception {
        Path sameFolder = link(root.resolve("link"), Files.createDirectories(folder));
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<WriteResult> other;
            try (OutputLock lock = OutputLock.of(folder, notices::add)) {
                assertThat(lock).isNotNull();
                other = threads.submit(
                        () -> writer(sameFolder, "elsewhere", notices::add).write(list(1), OtherFiles.NONE));
                while (notices.isEmpty() && !other.isDone()) {
                    Thread.sleep(1);
                }
                assertThat(sources()).isEmpty();
            }
            other.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(sources()).isEqualTo(files(1));
        assertThat(notices)
                .containsExactly(
                        "another run of this process generates into " + sameFolder + ", too; waiting for it to end");
    }

    private static Path link(Path link, Path target) {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            return target;
        }
    }

    private Process startOther() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OutputLockTest.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Writes into a folder. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), 1, line -> {
            System.out.println(line);
            System.out.flush();
        });
    }

    private static WriteResult write(Path root, int run, Consumer<String> notices) throws IOException {
        return writer(root.resolve("out"), "status", notices).write(list(run), OtherFiles.NONE);
    }

    private static SourceWriter writer(Path folder, String status, Consumer<String> notices) {
        return new SourceWriter(folder, folder.resolveSibling(status).resolve("out.txt"), notices);
    }

    private static List<JavaSource> list(int run) {
        return files(run).entrySet().stream()
                .map(file -> new JavaSource(file.getKey(), file.getValue()))
                .toList();
    }

    private static Map<String, String> files(int run) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 8; i++) {
            files.put("p" + i % (run + 1) + "/A" + i + ".java", "run " + run);
        }
        return files;
    }

    private Map<String, String> sources() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            Set<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .collect(Collectors.toSet());
            Map<String, String> sources = new TreeMap<>();
            for (Path file : files) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return sources;
        }
    }
}
