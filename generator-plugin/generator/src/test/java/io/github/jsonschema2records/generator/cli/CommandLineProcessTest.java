package io.github.jsonschema2records.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jsonschema2records.runtime.JsonLimits;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
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
    void aJavaWithoutCompilerInterpretsSchemas() throws IOException, InterruptedException {
        List<String> noCompiler = List.of("--limit-modules", "java.se,jdk.unsupported");
        Files.writeString(folder.resolve("suite.json"), """
                [{"description": "words", "schema": {"$ref": "schema.json"},
                  "tests": [{"description": "one", "data": "größe", "valid": true},
                            {"description": "other", "data": "große", "valid": true}]}]
                """);

        assertThat(java(noCompiler, "validate", "--schema", "schema.json", "a.json"))
                .isEqualTo(new Ended(1, """
                        a.json:1:1: (root): "große" is not one of "größe"
                            1 | "große"
                              | ^^^^^^^  did you mean "größe"?
                        """, ""));
        assertThat(java(noCompiler, "test", "suite.json").out).contains("1 passed, 1 failed");
        assertThat(java(noCompiler, "test", "--round-trip", "suite.json"))
                .isEqualTo(new Ended(
                        2,
                        "",
                        "--round-trip compiles Java, and the Java that runs it (" + System.getProperty("java.home")
                                + ") has no compiler: run it with a JDK, not a JRE\n"));
        assertThat(java(noCompiler, "generate", "--package", "p", "--out", "out", "schema.json"))
                .isEqualTo(new Ended(0, "4 files written, 0 unchanged, 0 deleted\n", ""));
    }

    /** A pipe has neither progress nor colours, however long the input is. Memory does not depend on its length. */
    @Test
    void aLongInputThroughAPipeIsReadInASmallHeap() throws IOException, InterruptedException {
        Path values = folder.resolve("values.json.gz");
        Files.writeString(folder.resolve("schema.json"), "{\"type\": \"string\"}");
        byte[] block = ("\"" + "x".repeat(1_000) + "\"\n").repeat(200).getBytes(StandardCharsets.UTF_8);
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(values))) {
            for (int i = 0; i < 500; i++) {
                gzip.write(block);
                gzip.write(i % 100 == 0 ? "1\n".getBytes(StandardCharsets.UTF_8) : new byte[0]);
            }
        }

        Ended ended = java(List.of("-Xmx32m"), "validate", "--schema", "schema.json", values.toString());

        assertThat(ended.exitCode).isEqualTo(1);
        assertThat(ended.out).endsWith("\n1 file, 100,005 values: 5 invalid\n");
        assertThat(ended.out.lines().filter(line -> line.contains("gz:"))).hasSize(5);
        assertThat(ended.out.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
        assertThat(ended.err).isEmpty();
    }

    /**
     * The most values that a text may have, in the longest text. The documentation promises that 256 MB are enough. The
     * test leaves a part of them, because a heap has gaps.
     */
    @Test
    void theLargestDocumentsFitIntoASmallHeap() throws IOException, InterruptedException {
        Path values = folder.resolve("values.json");
        Files.writeString(folder.resolve("schema.json"), "{\"items\": {\"type\": \"integer\"}}");
        int blanks = JsonLimits.DEFAULTS.maxDocumentBytes() - 2 * JsonLimits.DEFAULTS.maxValues();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(values))) {
            out.write('[');
            for (int i = 1; i < JsonLimits.DEFAULTS.maxValues() - 1; i++) {
                out.write('0');
                out.write(',');
            }
            out.write(" ".repeat(blanks).getBytes(StandardCharsets.UTF_8));
            out.write("0]".getBytes(StandardCharsets.UTF_8));
        }

        Ended ended = java(List.of("-Xmx224m"), "validate", "--schema", "schema.json", "values.json");

        assertThat(ended).isEqualTo(new Ended(0, "values.json: valid\n", ""));
    }
}
