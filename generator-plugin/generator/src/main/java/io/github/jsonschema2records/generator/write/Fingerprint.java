package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.List;

/**
 * What a run was, so that a later one can tell whether it would be the same without generating anything.
 *
 * @param digest over the generator, the options, and every schema document's path and content in the order of the paths; ""
 *     for a run that no later one is the same as
 * @param documents the files and jars that the run read; those that only references lead to cannot be told without loading
 */
public record Fingerprint(String digest, List<Path> documents) {

    /** Of a run that is not to be recognised. */
    public static final Fingerprint NONE = new Fingerprint("", List.of());

    public Fingerprint {
        documents = List.copyOf(documents);
    }

    /**
     * The fingerprint of a run as the files are now.
     *
     * @param documents the files and jars that the run read, or that the last run of this description read
     * @throws IOException if a file that exists cannot be read; one that does not exist is no error
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
     * The fingerprint of a run that has just read the documents, or {@link #NONE} if a file has changed since the run began: what
     * was read may then not be what is there.
     *
     * @param start when the run began
     * @param documents the files and jars that the run read
     * @throws IOException if a file cannot be read
     */
    public static Fingerprint ofRun(FileTime start, RunDescription run, Collection<Path> documents) throws IOException {
        return InputSnapshot.of(run, documents).changedSince(start) ? NONE : of(run, documents);
    }

    /** With its length, so that no value can look like two fields. */
    private static void field(StringBuilder text, String name, String value) {
        text.append(name)
                .append(' ')
                .append(value.length())
                .append(' ')
                .append(value)
                .append('\n');
    }
}
