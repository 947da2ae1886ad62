package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** Writes a single file as a whole: a reader sees the old text or the new one. */
public final class WholeFile {

    /** As many of a digest as tell the output folders of a machine apart. */
    private static final int DIGITS = 16;

    private WholeFile() {}

    /**
     * Replaces a file by one with some text, which is finished beside it, unless it has that already. Runs into one output
     * folder wait for each other; those into different ones may write the same file at once, and the last one counts.
     *
     * @param outputFolder the output folder of the run, after which the unfinished file is named: no other run touches it, and
     *     the next one into that folder replaces what a killed run left
     */
    public static void write(Path file, String text, Path outputFolder) throws IOException {
        String run =
                Sha256.of(outputFolder.toAbsolutePath().normalize().toString()).substring(0, DIGITS);
        write(Disk.REAL, file, text, ".new-" + run);
    }

    /** Replaces a file that belongs to one output folder, while that is locked. */
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
