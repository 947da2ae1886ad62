package io.github.jsonschema2records.generator.write;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes an output folder hold what was generated.
 *
 * <p>A file whose content is right already is not touched. A file that the last run wrote and this one does not is deleted,
 * unless somebody has changed it since. No other file is ever deleted, and none that was not generated is replaced. New
 * files are finished beside the others before the first one is moved into place, so whatever fails, no file is half-written;
 * the next run then does the rest.
 */
public final class SourceWriter {

    private final Path folder;
    private final StatusFile status;

    /**
     * A writer.
     *
     * @param folder the output folder, which need not exist; no other writer may use it at the same time
     * @param statusFile what the writer keeps from run to run, outside the folder; one for each folder
     */
    public SourceWriter(Path folder, Path statusFile) {
        this.folder = folder;
        this.status = new StatusFile(statusFile);
    }

    /**
     * Whether a run would give what the last one gave: it has the same fingerprint, and what was written is there as it was.
     *
     * @throws IOException if a file cannot be read
     */
    public boolean isUpToDate(RunDescription run) throws IOException {
        OutputManifest last = status.read();
        Fingerprint fingerprint = last.fingerprint();
        return !fingerprint.equals(Fingerprint.NONE)
                && Fingerprint.of(run, fingerprint.documents()).equals(fingerprint)
                && FolderComparison.isIntact(folder, last);
    }

    /**
     * Writes what differs and deletes what is no longer generated.
     *
     * @param sources all files of the run
     * @param fingerprint of the run, for {@link #isUpToDate}; {@link Fingerprint#NONE} makes the next run generate in any case
     * @throws RefusedWriteException if the files cannot be written under their names, or would replace files that were not
     *     generated; nothing was written then
     * @throws IOException if the disk fails
     */
    public WriteResult write(List<JavaSource> sources, Fingerprint fingerprint) throws IOException {
        FileNames.check(sources);
        OutputManifest last = status.read();
        WritePlan plan = FolderComparison.of(folder, last, sources);
        OutputManifest next = OutputManifest.of(fingerprint, plan.digests());
        if (plan.changesAnything()) {
            try (StagedFiles staged = StagedFiles.write(folder, plan.contents())) {
                // Should the run be interrupted from here on, the next one knows all that may be there.
                status.save(last.until(next));
                // Before the moves: "ORDER.java" may be the same file as the new "Order.java".
                new StaleFiles(folder, plan.result().deleted()).delete();
                staged.moveIntoPlace();
            }
        }
        status.save(next);
        return plan.result();
    }
}
