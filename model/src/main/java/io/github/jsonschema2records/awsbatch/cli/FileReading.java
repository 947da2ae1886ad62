package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.generator.finding.FileProblem;
import io.github.jsonschema2records.generator.instance.InstanceFile;
import io.github.jsonschema2records.generator.instance.InstanceFiles;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/** Reads the files that arguments name, one after the other. Prints a line for each that cannot be read. */
final class FileReading implements InstanceFiles.Visitor {

    private final PrintWriter err;
    private final Reader reader;
    private boolean failed;

    /** Reads a file. */
    interface Reader {

        /**
         * Reads the stream to its end.
         *
         * @param name the name of the file, in printable text
         */
        void read(String name, InputStream in) throws IOException;
    }

    FileReading(PrintWriter err, Reader reader) {
        this.err = err;
        this.reader = reader;
    }

    @Override
    public void file(InstanceFile file) {
        try (InputStream in = file.content().open()) {
            reader.read(PrintableText.of(file.name()), in);
        } catch (IOException | OutOfMemoryError | StackOverflowError e) {
            failed(file.name(), e);
        }
    }

    @Override
    public void unreadable(String name, IOException reason) {
        failed(name, reason);
    }

    /** Returns whether something was not read. */
    boolean hasFailed() {
        return failed;
    }

    private void failed(String name, Throwable reason) {
        failed = true;
        err.println(PrintableText.of(name + ": " + FileProblem.reason(reason)));
    }
}
