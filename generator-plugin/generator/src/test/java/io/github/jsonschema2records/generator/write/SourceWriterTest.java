package io.github.jsonschema2records.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jsonschema2records.generator.emit.JavaSource;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWriterTest {

    private static final String MARK = "import io.github.jsonschema2records.runtime.Generated;\n";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path root;

    private final List<String> notices = new ArrayList<>();
    private Path folder;
    private Path status;

    @BeforeEach
    void start() {
        folder = root.resolve("out");
        status = root.resolve("status/out.txt");
    }

    @Test
    void writesNewFilesAsUtf8WithLineFeeds() throws IOException {
        WriteResult result = write("p/A.java", "// größe\r\nend\r", "B.java", "b");

        assertThat(result).isEqualTo(new WriteResult(List.of("B.java", "p/A.java"), List.of(), List.of(), List.of()));
        assertThat(result.summary()).isEqualTo("2 files written, 0 unchanged, 0 deleted");
        assertThat(Files.readAllBytes(folder.resolve("p/A.java")))
                .isEqualTo("// größe\nend\n".getBytes(StandardCharsets.UTF_8));
        assertThat(tree()).containsExactly("out/B.java", "out/p/A.java", "status/out.txt");
    }

    @Test
    void leavesWhatIsRightAlone() throws IOException {
        write("A.java", "a", "B.java", "b");
        makeOld("out/A.java", "out/B.java", "status/out.txt");

        WriteResult same = write("B.java", "b", "A.java", "a");

        assertThat(same).isEqualTo(new WriteResult(List.of(), List.of("A.java", "B.java"), List.of(), List.of()));
        assertThat(touched()).isEmpty();
    }

    @Test
    void writesOnlyWhatDiffers() throws IOException {
        write("A.java", "a", "B.java", "b");
        makeOld("out/A.java", "out/B.java");

        WriteResult result = write("A.java", "a", "B.java", "b2");

        assertThat(result).isEqualTo(new WriteResult(List.of("B.java"), List.of("A.java"), List.of(), List.of()));
        assertThat(touched()).containsExactly("out/B.java", "status/out.txt");
        assertThat(result.summary()).isEqualTo("1 file written, 1 unchanged, 0 deleted");
        assertThat(result.files()).isEqualTo(2);
    }

    @Test
    void deletesWhatTheLastRunWroteAndThisOneDoesNot() throws IOException {
        write("p/q/A.java", "a", "p/B.java", "b");

        WriteResult result = write("p/B.java", "b");

        assertThat(result).isEqualTo(new WriteResult(List.of(), List.of("p/B.java"), List.of("p/q/A.java"), List.of()));
        assertThat(tree()).containsExactly("out/p/B.java", "status/out.txt");
        assertThat(folder.resolve("p/q")).doesNotExist();
        assertThat(folder.resolve("p")).exists();
    }

    @Test
    void deletesEverythingWhenNothingIsGenerated() throws IOException {
        write("p/A.java", "a");

        write();

        assertThat(tree()).containsExactly("status/out.txt");
        assertThat(folder.resolve("p")).doesNotExist();
    }

    @Test
    void neverDeletesAFileThatItDidNotWrite() throws IOException {
        put("out/p/Mine.java", "mine");
        write("p/A.java", "a");

        WriteResult result = write("B.java", "b");

        assertThat(result.deleted()).containsExactly("p/A.java");
        assertThat(tree()).containsExactly("out/B.java", "out/p/Mine.java", "status/out.txt");
    }

    @Test
    void keepsAndReportsAStaleFileThatWasChanged() throws IOException {
        write("A.java", "a", "B.java", "b");
        put("out/A.java", "changed");

        WriteResult result = write("B.java", "b");

        assertThat(result).isEqualTo(new WriteResult(List.of(), List.of("B.java"), List.of(), List.of("A.java")));
        assertThat(folder.resolve("A.java")).hasContent("changed");
        assertThat(write("B.java", "b").kept()).isEmpty();
    }

    @Test
    void restoresAGeneratedFileThatWasChangedOrDeleted() throws IOException {
        write("A.java", "a", "B.java", "b");
        put("out/A.java", "changed");
        Files.delete(folder.resolve("B.java"));

        assertThat(write("A.java", "a", "B.java", "b").written()).containsExactly("A.java", "B.java");
        assertThat(folder.resolve("A.java")).hasContent("a");
    }

    @Test
    void refusesToReplaceAFileThatWasNotGenerated() throws IOException {
        put("out/p/A.java", "by hand");
        put("out/p/B.java", "by hand");

        assertThatThrownBy(() -> write("p/A.java", "a", "p/B.java", "b", "p/C.java", "c"))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessage(
                        "p/A.java is there already and was not generated; move it away, or generate into another folder"
                                + "\np/B.java is there already and was not generated; move it away, or generate into another folder");
        assertThat(tree()).containsExactly("out/p/A.java", "out/p/B.java");
        assertThat(folder.resolve("p/A.java")).hasContent("by hand");
    }

    @Test
    void replacesAGeneratedFileWhenTheStatusIsLost() throws IOException {
        write("A.java", MARK + "class A {}", "B.java", "b");
        Files.delete(status);

        assertThat(write("A.java", MARK + "record A() {}", "B.java", "b"))
                .isEqualTo(new WriteResult(List.of("A.java"), List.of("B.java"), List.of(), List.of()));
        assertThat(write().deleted()).containsExactly("A.java", "B.java");
    }

    @Test
    void countsAStatusOfAnotherVersionAsNone() throws IOException {
        write("A.java", "a", "B.java", "b");
        put("status/out.txt", Files.readString(status).replace("format 1", "format 2"));

        assertThat(write("B.java", "b")).isEqualTo(new WriteResult(List.of(), List.of("B.java"), List.of(), List.of()));
        assertThat(folder.resolve("A.java")).exists();
    }

    @Test
    void replacesAFileByOneThatDiffersInTheCaseOfItsNameOnly() throws IOException {
        write("p/ORDER.java", "old");

        assertThat(write("p/Order.java", "new"))
                .isEqualTo(new WriteResult(List.of("p/Order.java"), List.of(), List.of("p/ORDER.java"), List.of()));
        assertThat(tree()).containsExactly("out/p/Order.java", "status/out.txt");
    }

    @Test
    void writesNothingWhenNamesAreRefused() throws IOException {
        assertThatThrownBy(() -> write("A.java", "a", "a.java", "b"))
                .isInstanceOf(RefusedWriteException.class)
                .hasMessage("A.java and a.java are one file where the case of letters does not count; "
                        + "rename one of the types with javaName");
        assertThat(tree()).isEmpty();
    }

    @Test
    void changesNothingWhenTheDiskFailsWhileFilesAreWritten() throws IOException {
        write("A.java", "a", "B.java", "b");
        List<String> before = contents();
        Disk full = new KilledDisk(3) {
            @Override
            public void delete(Path path) throws IOException {
                REAL.delete(path);
            }
        };
        SourceWriter writer = new SourceWriter(full, folder, status, notices::add);

        assertThatThrownBy(() -> writer.write(sources("A.java", "a2", "C.java", "c"), OtherFiles.NONE))
                .hasMessage("killed");

        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void theNextRunFinishesWhatAnInterruptedOneBegan() throws IOException {
        write("A.java", "a", "Z.java", "z");
        // The package cannot be made where a file is, so the run stops between the moves.
        put("out/p", "in the way");
        assertThatThrownBy(() -> write("B.java", "b", "p/C.java", "c")).isInstanceOf(IOException.class);
        assertThat(tree()).containsExactly("out/B.java", "out/p", "status/out.txt");
        Files.delete(folder.resolve("p"));

        WriteResult result = write("p/C.java", "c");

        assertThat(result).isEqualTo(new WriteResult(List.of("p/C.java"), List.of(), List.of("B.java"), List.of()));
        assertThat(tree()).containsExactly("out/p/C.java", "status/out.txt");
    }

    @Test
    void clearsAwayWhatAKilledRunLeft() throws IOException {
        put("out/.jsonschema2records-staging/7", "left");

        write("A.java", "a");

        assertThat(tree()).containsExactly("out/A.java", "status/out.txt");
    }

    @Test
    void isUpToDateAfterARunOfTheSameDescription() throws IOException {
        put("schema/a.json", "{}");
        write(run("one"), "A.java", "a");

        assertThat(writer().isUpToDate(run("one"))).isTrue();
        assertThat(writer().isUpToDate(run("two"))).isFalse();
    }

    @Test
    void isNotUpToDateWhenASchemaChangedOrAnotherCame() throws IOException {
        put("schema/a.json", "{}");
        write(run("one"), "A.java", "a");

        put("schema/a.json", "true");
        assertThat(writer().isUpToDate(run("one"))).isFalse();

        put("schema/a.json", "{}");
        put("schema/notes.txt", "no schema");
        assertThat(writer().isUpToDate(run("one"))).isTrue();

        put("schema/b.yaml", "{}");
        assertThat(writer().isUpToDate(run("one"))).isFalse();
    }

    @Test
    void isNotUpToDateWhenAnOutputIsNotAsItWas() throws IOException {
        put("schema/a.json", "{}");
        write(run("one"), "A.java", "a");

        put("out/A.java", "changed");
        assertThat(writer().isUpToDate(run("one"))).isFalse();

        Files.delete(folder.resolve("A.java"));
        assertThat(writer().isUpToDate(run("one"))).isFalse();

        put("out/A.java", "a");
        assertThat(writer().isUpToDate(run("one"))).isTrue();
    }

    @Test
    void isNeverUpToDateWithoutAFingerprint() throws IOException {
        assertThat(writer().isUpToDate(run("one"))).isFalse();

        write("A.java", "a");
        assertThat(writer().isUpToDate(run("one"))).isFalse();
    }

    private SourceWriter writer() {
        return new SourceWriter(folder, status, notices::add);
    }

    private RunDescription run(String options) {
        return new RunDescription("generator", options, List.of(new PathInput(root.resolve("schema"))), List.of());
    }

    /** Writes files, given as path, text, path, text and so on. */
    private WriteResult write(String... files) throws IOException {
        return writer().write(sources(files), OtherFiles.NONE);
    }

    private void write(RunDescription run, String... files) throws IOException {
        writer().write(sources(files), () -> Fingerprint.of(run, List.of()));
    }

    private static List<JavaSource> sources(String... files) {
        return Stream.iterate(0, i -> i < files.length, i -> i + 2)
                .map(i -> new JavaSource(files[i], files[i + 1]))
                .toList();
    }

    private void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void makeOld(String... paths) {
        Arrays.stream(paths).forEach(path -> {
            try {
                Files.setLastModifiedTime(root.resolve(path), LONG_AGO);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private List<String> touched() throws IOException {
        return tree().stream().filter(path -> !time(path).equals(LONG_AGO)).toList();
    }

    private FileTime time(String path) {
        try {
            return Files.getLastModifiedTime(root.resolve(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> contents() throws IOException {
        return tree().stream()
                .map(path -> {
                    try {
                        return path + ": " + Files.readString(root.resolve(path));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(OutputLock.NAME))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
