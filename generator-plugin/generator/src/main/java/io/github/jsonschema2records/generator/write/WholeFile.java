package io.github.jsonschema2records.generator.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** Writes a single file as a whole: a reader sees the old text or the new one. */
public final class WholeFile {

    private WholeFile() {}

    /** Replaces a file by one with some text, which is finished beside it, unless it has that already. */
    public static void write(Path file, String text) throws IOException {
        write(Disk.REAL, file, text);
    }

    static void write(Disk disk, Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        disk.createFolders(Objects.requireNonNull(beside.toAbsolutePath().getParent()));
        disk.write(beside, bytes);
        disk.replace(beside, file);
    }
}
