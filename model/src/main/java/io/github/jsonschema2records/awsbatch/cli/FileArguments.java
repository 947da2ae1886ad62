package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Opens what arguments name: a file, the files of a folder, or standard input. Prints a line for what is not read. */
final class FileArguments {

    /** Matches URLs. At least two letters must precede the colon, since one letter is a drive. */
    private static final Pattern URL = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]+:)+/.*", Pattern.DOTALL);

    private static final String STANDARD_INPUT = "-";

    /** Reads a file. */
    interface Reader {

        /**
         * Reads the stream to its end.
         *
         * @param name the name of the file, in printable text
         */
        void read(String name, InputStream in) throws IOException;
    }

    private final InputStream in;
    private final CommandLine commandLine;
    private final PrintWriter err;
    private boolean unread;

    FileArguments(InputStream in, CommandLine commandLine) {
        this.in = in;
        this.commandLine = commandLine;
        err = commandLine.getErr();
    }

    /**
     * Reads all files, one after the other.
     *
     * @param extensions the extensions of the files that are read if an argument is a folder
     */
    void read(List<String> arguments, List<String> extensions, Reader reader) {
        if (arguments.indexOf(STANDARD_INPUT) != arguments.lastIndexOf(STANDARD_INPUT)) {
            throw new ParameterException(commandLine, "standard input can be read only once");
        }
        for (String argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                read(STANDARD_INPUT, null, reader);
            } else {
                readArgument(argument, extensions, reader);
            }
        }
    }

    /** Returns whether something was not read. */
    boolean hasFailed() {
        return unread;
    }

    private void readArgument(String argument, List<String> extensions, Reader reader) {
        if (URL.matcher(argument).matches()) {
            notRead(argument, "this is a URL, and nothing is downloaded; save what is there as a file");
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                readFolder(path, extensions, reader);
            } else {
                read(argument, path, reader);
            }
        } catch (InvalidPathException e) {
            notRead(argument, "not a path");
        }
    }

    private void readFolder(Path folder, List<String> extensions, Reader reader) {
        EventFolder files = EventFolder.list(folder, extensions);
        files.files().forEach(file -> read(file.toString(), file, reader));
        files.failures().forEach((path, failure) -> notRead(path.toString(), FileFailure.reason(failure)));
        if (files.files().isEmpty() && files.failures().isEmpty()) {
            notRead(folder.toString(), "no *" + String.join(" or *", extensions) + " in this folder");
        }
    }

    /** Reads a file, or standard input if there is no path. */
    private void read(String name, @Nullable Path path, Reader reader) {
        String printable = PrintableText.of(name);
        try {
            if (path == null) {
                reader.read(printable, in);
            } else {
                try (InputStream file = Files.newInputStream(path)) {
                    reader.read(printable, file);
                }
            }
        } catch (IOException | OutOfMemoryError | StackOverflowError e) {
            notRead(name, FileFailure.reason(e));
        }
    }

    private void notRead(String name, String reason) {
        unread = true;
        err.println(PrintableText.of(name + ": " + reason));
    }
}
