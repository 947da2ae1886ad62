package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: exit codes, encodings, other people's output, and a Java without compiler. */
class CommandLineProcessTest {

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("schema.json"), "{\"enum\": [\"größe\"]}");
        Files.writeString(folder.resolve("a.json"), "\"große\"");
    }

    private record Ended(int exitCode, String out, String err) {}

    private Ended java(List<String> javaOptions, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        return new Ended(
                process.waitFor(),
                Files.readString(out, StandardCharsets.UTF_8).replace("\r\n", "\n"),
                Files.readString(err, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void saysWhatItHasToSayAndNothingElse() throws IOException, InterruptedException {
        Ended ended = java(List.of(), "validate", "--schema", "schema.json", "a.json");

        assertThat(ended).isEqualTo(new Ended(1, """
                a.json:1:1: (root): "große" is not one of "größe"
                    1 | "große"
                      | ^^^^^^^  did you mean "größe"?
                """, ""));
    }

    /** Each of the violations is in a member with a name of 2 MB. */
    @Test
    void aSmallHeapHasRoomForAllViolations() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("schema.json"), "{\"additionalProperties\": {\"items\": {\"type\": \"integer\"}}}");
        Files.writeString(
                folder.resolve("a.json"), "{\"" + "n".repeat(2 << 20) + "\": [" + "\"x\", ".repeat(99) + "\"x\"]}");

        Ended ended = java(List.of("-Xmx64m"), "validate", "--schema", "schema.json", "a.json");

        assertThat(ended.exitCode).isEqualTo(1);
        assertThat(ended.err).isEmpty();
        assertThat(ended.out.lines().filter(line -> line.startsWith("a.json:"))).hasSize(100);
        assertThat(ended.out).hasSizeLessThan(100 * 2_000);
    }

    @Test
    void aJavaWithoutCompilerIsTold() throws IOException, InterruptedException {
        List<String> noCompiler = List.of("--limit-modules", "java.se,jdk.unsupported");
        String message = "this command compiles Java, and the Java that runs it (" + System.getProperty("java.home")
                + ") has no compiler: run it with a JDK, not a JRE\n";

        assertThat(java(noCompiler, "validate", "--schema", "schema.json", "a.json"))
                .isEqualTo(new Ended(2, "", message));
        assertThat(java(noCompiler, "test", "a.json")).isEqualTo(new Ended(2, "", message));
        assertThat(java(noCompiler, "generate", "--package", "p", "--out", "out", "schema.json"))
                .isEqualTo(new Ended(0, "4 files written, 0 unchanged, 0 deleted\n", ""));
    }
}
