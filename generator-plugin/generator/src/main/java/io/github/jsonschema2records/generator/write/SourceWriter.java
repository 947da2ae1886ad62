package io.github.jsonschema2records.generator.write;

import io.github.jsonschema2records.generator.emit.JavaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes generated sources into an output folder.
 *
 * <p>A file that has the right content already is not touched. A file that the last run wrote and this run does not is
 * deleted, unless somebody has changed it since. No other file is deleted, and no file that was not generated is
 * replaced. All new files are written beside the old ones before the first one is moved, so no file is ever
 * half-written. Runs that change the same folder wait for each other. A killed run leaves the folder unchanged, or
 * marked as unfinished. The next run completes it and reports this.
 */
public final class SourceWriter {

    private final Disk disk;
    private final Path folder;
    private final StatusFile status;
    private final Consumer<String> notices;

    /**
     * Creates a writer.
     *
     * @param folder the output folder, which need not exist; a run takes its {@link OutputLock}
     * @param statusFile the file that keeps the writer's state between runs, one for each folder and kind of run
     * @param notices receives lines for the user: about a wait for another run, or a killed run
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
     * Returns whether a run would have the same result as the last one: the fingerprint is the same, the files are
     * unchanged, and no run has been killed since.
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
     * Writes changed files and deletes those that are no longer generated.
     *
     * @param sources all files of the run
     * @param others writes the other files of the run; not called if the sources are refused
     * @throws RefusedWriteException if the files cannot be written under their names, or would replace files that were
     *     not generated; nothing has been written then
     * @throws IOException if the disk fails
     */
    public WriteResult write(List<JavaSource> sources, OtherFiles others) throws IOException {
        FileNames.check(sources);
        disk.createFolders(folder);
        OutputLock lock = OutputLock.of(folder, notices);
        try {
            OutputManifest last = status.read();
            boolean repaired = StagedFiles.clear(disk, folder);
            if (repaired || last.unfinished()) {
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
            // Saved first: if the run is killed after this, the next one knows all files that may exist.
            status.save(meanwhile);
            Fingerprint fingerprint = others.write();
            // Deleted before the moves: "ORDER.java" may be the same file as the new "Order.java".
            new StaleFiles(disk, folder, plan.result().deleted()).delete();
            staged.moveIntoPlace();
            return fingerprint;
        }
    }
}
