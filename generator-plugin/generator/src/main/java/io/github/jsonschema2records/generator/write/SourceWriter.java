package io.github.jsonschema2records.generator.write;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes an output folder hold what was generated.
 *
 * <p>A file whose content is right already is not touched. A file that the last run wrote and this one does not is deleted,
 * unless somebody has changed it since. No other file is ever deleted, and none that was not generated is replaced. New
 * files are finished beside the others before the first one is moved into place, so whatever fails, no file is half-written.
 * Runs that change one folder wait for each other. A run that was killed leaves the folder as it was, or marked as unfinished;
 * the next run then does the rest, and says so.
 */
public final class SourceWriter {

    private final Disk disk;
    private final Path folder;
    private final StatusFile status;
    private final Consumer<String> notices;

    /**
     * A writer.
     *
     * @param folder the output folder, which need not exist; whoever writes into it takes its {@link OutputLock}
     * @param statusFile what the writer keeps from run to run, one file for each folder and kind of run
     * @param notices takes lines for the user: that another run is waited for, or that one was killed
     */
    public SourceWriter(Path folder, Path statusFile, Consumer<String> notices) {
        this(Disk.REAL, folder, statusFile, notices);
    }

    SourceWriter(Disk disk, Path folder, Path statusFile, Consumer<String> notices) {
        this.disk = disk;
        this.folder = folder;
        this.status = new StatusFile(disk, statusFile);
        this.notices = notices;
    }

    /**
     * Returns whether a run would give what the last one gave: it has the same fingerprint, what was written is there as it was, and
     * no run has been killed since.
     *
     * @throws IOException if a file cannot be read
     */
    public boolean isUpToDate(RunDescription run) throws IOException {
        OutputManifest last = status.read();
        Fingerprint fingerprint = last.fingerprint();
        return !fingerprint.equals(Fingerprint.NONE)
                && !last.unfinished()
                && !StagedFiles.areIn(folder)
                && Fingerprint.of(run, fingerprint.documents()).equals(fingerprint)
                && FolderComparison.isIntact(folder, last);
    }

    /**
     * Writes what differs and deletes what is no longer generated.
     *
     * @param sources all files of the run
     * @param others writes what belongs to them; not called where the sources are refused
     * @throws RefusedWriteException if the files cannot be written under their names, or would replace files that were not
     *     generated; nothing was written then
     * @throws IOException if the disk fails
     */
    public WriteResult write(List<JavaSource> sources, OtherFiles others) throws IOException {
        FileNames.check(sources);
        disk.createFolders(folder);
        OutputLock lock = OutputLock.of(folder, notices);
        try {
            OutputManifest last = status.read();
            boolean left = StagedFiles.clear(disk, folder);
            if (left || last.unfinished()) {
                notices.accept(
                        "an earlier run was interrupted while it wrote into " + folder + "; its work is done again");
            }
            return write(last, FolderComparison.of(folder, last, sources), others);
        } finally {
            lock.close();
        }
    }

    private WriteResult write(OutputManifest last, WritePlan plan, OtherFiles others) throws IOException {
        OutputManifest next = OutputManifest.of(Fingerprint.NONE, plan.digests());
        boolean idle = !plan.changesAnything() && others.equals(OtherFiles.NONE);
        Fingerprint fingerprint = idle ? Fingerprint.NONE : change(last.until(next), plan, others);
        status.save(next.with(fingerprint));
        return plan.result();
    }

    private Fingerprint change(OutputManifest meanwhile, WritePlan plan, OtherFiles others) throws IOException {
        if (!plan.changesAnything()) {
            status.save(meanwhile);
            return others.write();
        }
        try (StagedFiles staged = StagedFiles.write(disk, folder, plan.contents())) {
            // Should the run be killed from here on, the next one knows all that may be there.
            status.save(meanwhile);
            Fingerprint fingerprint = others.write();
            // Before the moves: "ORDER.java" may be the same file as the new "Order.java".
            new StaleFiles(disk, folder, plan.result().deleted()).delete();
            staged.moveIntoPlace();
            return fingerprint;
        }
    }
}
