package io.github.jsonschema2records.awsbatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the program on files of one folder, and keeps what it says, without the name of that folder. */
final class CommandLineRun {

    private final Path folder;
    private String in = "";
    private String out = "";
    private String err = "";

    CommandLineRun(Path folder) {
        this.folder = folder;
    }

    /** Makes a file. */
    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    CommandLineRun withInput(String text) {
        in = text;
        return this;
    }

    int validate(String... names) {
        return validateAs("text", names);
    }

    int validateAs(String format, String... names) {
        List<String> arguments = new ArrayList<>(List.of("validate", "--format", format));
        for (String name : names) {
            arguments.add(name.equals("-") ? name : folder.resolve(name).toString());
        }
        return run(arguments.toArray(new String[0]));
    }

    /** Returns the exit code. */
    int run(String... arguments) {
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int exitCode = Main.run(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(outText, true),
                new PrintWriter(errText, true),
                arguments);
        String prefix = folder + folder.getFileSystem().getSeparator();
        out = outText.toString().replace(prefix, "");
        err = errText.toString().replace(prefix, "");
        return exitCode;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    /** These lines, and nothing on the other channel. */
    void assertOut(String... lines) {
        assertThat(out.lines()).containsExactly(lines);
        assertThat(err).isEmpty();
    }

    /** These lines, and nothing on the other channel. */
    void assertErr(String... lines) {
        assertThat(err.lines()).containsExactly(lines);
        assertThat(out).isEmpty();
    }
}
