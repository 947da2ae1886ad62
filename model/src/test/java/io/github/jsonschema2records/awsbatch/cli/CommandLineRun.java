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
import java.util.regex.Pattern;

/** Runs the program on files of one folder, and keeps what it says, without the name of that folder. */
final class CommandLineRun {

    /** Matches the start of a line that shows a part of a file, or points at it. */
    private static final Pattern EXCERPT = Pattern.compile(" {2}[ 0-9]{3,} \\| ");

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

    /** Returns the lines of the output without the excerpts of files. */
    List<String> lines() {
        return out.lines().filter(line -> !EXCERPT.matcher(line).lookingAt()).toList();
    }

    /** These lines beside excerpts, and nothing on the other channel. */
    void assertOut(String... lines) {
        assertThat(lines()).containsExactly(lines);
        assertThat(err).isEmpty();
    }

    /** These lines, and nothing on the other channel. */
    void assertErr(String... lines) {
        assertThat(err.lines()).containsExactly(lines);
        assertThat(out).isEmpty();
    }
}
