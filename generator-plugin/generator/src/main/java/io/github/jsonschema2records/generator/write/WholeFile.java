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
     * then the last one counts.
     *
     * @param outputFolder the output folder of the run; the unfinished file has a name of its own for it, so that no
     *     other run touches it, and the next run into that folder replaces what a killed run left
     */
    public static void write(Path file, String text, Path outputFolder) throws IOException {
        String run =
                Sha256.of(outputFolder.toAbsolutePath().normalize().toString()).substring(0, DIGITS);
        write(Disk.REAL, file, text, ".new-" + run);
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
        Path beside = file.resolveSibling(file.getFileName() + ending);
        disk.createFolders(Objects.requireNonNull(beside.toAbsolutePath().getParent()));
        disk.write(beside, bytes);
        disk.replace(beside, file);
    }
}
