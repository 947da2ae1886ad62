package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file or folder as it was in a revision of a Git repository. The program {@code git} writes the folder around it
 * into a temporary archive, so that references to neighbours lead to the same revision.
 */
public final class GitRevision implements AutoCloseable {

    private final Path archive;
    private final String part;

    private GitRevision(Path archive, String part) {
        this.archive = archive;
        this.part = part;
    }

    /**
     * Reads a revision.
     *
     * @param path the file or folder, which exists in the working tree
     * @param revision a commit, tag or branch, such as {@code v1.2.0} or {@code HEAD~1}
     * @throws IOException if {@code git} is missing or does not know the revision; the message is for the user
     */
    public static GitRevision of(Path path, String revision) throws IOException {
        if (revision.isEmpty() || revision.startsWith("-")) {
            throw new IOException("\"" + revision + "\" is not a revision");
        }
        Path absolute = path.toAbsolutePath().normalize();
        boolean isFolder = Files.isDirectory(absolute);
        Path parent = absolute.getParent();
        Path folder = isFolder || parent == null ? absolute : parent;
        Path archive = Files.createTempFile("revision", ".jar");
        try {
            run(List.of("git", "-C", folder.toString(), "archive", "--format=zip", "-o", archive.toString(), revision));
        } catch (IOException e) {
            Files.deleteIfExists(archive);
            throw e;
        }
        String part = isFolder ? "" : String.valueOf(absolute.getFileName());
        return new GitRevision(archive, part);
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("git: " + output.strip());
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", e);
        }
    }

    /**
     * Returns the file or folder of the revision.
     *
     * @param filter the files of a folder that count
     */
    public SchemaInput input(FileFilter filter) {
        return new PathInput(archive, part, filter);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(archive);
    }
}
