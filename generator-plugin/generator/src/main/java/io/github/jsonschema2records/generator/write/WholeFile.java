package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** Writes a single file atomically: a reader sees the old text or the new one. */
public final class WholeFile {

    /** Number of digits of a digest that distinguish the output folders of a machine. */
    private static final int DIGITS = 16;

    private WholeFile() {}

    /**
     * Replaces the text of a file, unless it is the same already. The new file is finished beside the old one. Runs
     * into the same output folder wait for each other. Runs into different folders may write the same file at once;
     * then the last one counts. After a failure, such as a full disk, nothing is left of the new file. A device or a
     * pipe is written, not replaced.
     *
     * @param outputFolder the output folder of the run; the unfinished file has a name of its own for it, so that no
     *     other run touches it, and the next run into that folder replaces what a killed run left
     */
    public static void write(Path file, String text, Path outputFolder) throws IOException {
        write(Disk.REAL, file, text, ending(outputFolder));
    }

    /** Returns how the name of an unfinished file of a run ends. */
    static String ending(Path outputFolder) {
        String folder = outputFolder.toAbsolutePath().normalize().toString();
        return ".new-" + Sha256.of(folder).substring(0, DIGITS);
    }

    /** Replaces a file that belongs to one output folder. The folder must be locked. */
    static void write(Disk disk, Path file, String text) throws IOException {
        write(disk, file, text, ".new");
    }

    private static void write(Disk disk, Path file, String text, String ending) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        if (isDevice(file)) {
            disk.write(file, bytes);
            return;
        }
        Path beside = file.resolveSibling(file.getFileName() + ending);
        disk.createFolders(Objects.requireNonNull(beside.toAbsolutePath().getParent()));
        try {
            disk.write(beside, bytes);
            disk.replace(beside, file);
        } catch (IOException e) {
            forget(disk, beside, e);
            throw e;
        }
    }

    private static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static void forget(Disk disk, Path unfinished, IOException failure) {
        try {
            disk.delete(unfinished);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
