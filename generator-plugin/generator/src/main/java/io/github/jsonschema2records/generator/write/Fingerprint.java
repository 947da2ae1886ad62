package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;

/**
 * The identity of a run. If that of a later run is equal, nothing has to be generated.
 *
 * @param digest digest of the generator, the options, and the path and content of every schema document, in the order
 *     of the paths; "" for a run that equals no later one
 * @param documents the files and jars that the run read; those found by references are not known before loading
 */
public record Fingerprint(String digest, List<Path> documents) {

    /** The fingerprint of a run that must not be recognized. */
    public static final Fingerprint NONE = new Fingerprint("", List.of());

    public Fingerprint {
        documents = List.copyOf(documents);
    }

    /**
     * Computes the fingerprint of a run from the files as they are now.
     *
     * @param documents the files and jars that the run read, or that the last run of this description read
     * @throws IOException if a file cannot be read; a missing file is no error
     */
    public static Fingerprint of(RunDescription run, Collection<Path> documents) throws IOException {
        StringBuilder text = new StringBuilder();
        field(text, "generator", run.generator());
        field(text, "options", run.options());
        run.inputs().forEach(input -> field(text, "input", input.toString()));
        InputSnapshot snapshot = InputSnapshot.of(run, documents);
        snapshot.contents().forEach((path, digest) -> field(text, "file", path.length() + " " + path + " " + digest));
        snapshot.mapped().forEach(name -> field(text, "mapped", name));
        return new Fingerprint(
                Sha256.of(text.toString()), documents.stream().sorted().toList());
    }

    /**
     * Computes the fingerprint of a run that has just read the documents. It is {@link #NONE} if a file has changed
     * since the run began, as the run may have read the old content.
     *
     * @param start when the run began
     * @param documents the files and jars that the run read
     * @throws IOException if a file cannot be read
     */
    public static Fingerprint ofRun(FileTime start, RunDescription run, Collection<Path> documents) throws IOException {
        return InputSnapshot.of(run, documents).changedSince(start) ? NONE : of(run, documents);
    }

    /** Appends a field with its length, so that no value can look like two fields. */
    private static void field(StringBuilder text, String name, String value) {
        text.append(name)
                .append(' ')
                .append(value.length())
                .append(' ')
                .append(value)
                .append('\n');
    }
}
