package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.load.SchemaFile.DiskFile;
import io.github.jsonschema2records.generator.load.SchemaFile.Jar;
import io.github.jsonschema2records.generator.load.SchemaFile.JarEntry;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the schema files of an input path. */
final class InputFiles {

    /** Folder of entries that tools put into jars for themselves. Some of them end with {@code .json}. */
    private static final String META_INF = "META-INF";

    private static final String OUT_OF_REACH = "out-of-reach";

    private final Jars jars;
    private final Reach reach;
    private final Diagnostics diagnostics;

    InputFiles(Jars jars, Reach reach, Diagnostics diagnostics) {
        this.jars = jars;
        this.reach = reach;
        this.diagnostics = diagnostics;
    }

    /**
     * Returns the file itself, or every file in the folder or jar that the filter accepts, at any depth. An input that
     * cannot be read is reported, and has no files.
     */
    List<? extends SchemaFile> of(PathInput input) {
        if (Jars.isJar(input.path())) {
            return jar(input);
        }
        return onDisk(input.path().resolve(input.part()), input.filter());
    }

    /** Returns the prefix of the names of the entries in a folder of a jar. */
    static String folderPrefix(String folder) {
        return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    private List<DiskFile> onDisk(Path path, FileFilter filter) {
        try {
            if (Files.isDirectory(path)) {
                return folder(path, filter);
            }
        } catch (IOException e) {
            error("input-unreadable", path, unreadable(e));
            return List.of();
        }
        if (!Files.exists(path)) {
            String help =
                    DiskFile.display(path).contains("*") ? "name the folder, and give the pattern as an include" : null;
            diagnostics.error(
                    "input-not-found",
                    SourcePosition.startOf(DiskFile.display(path)),
                    "",
                    "there is no such file, folder or jar",
                    help);
            return List.of();
        }
        return List.of(new DiskFile(path, DiskFile.display(path)));
    }

    private List<JarEntry> jar(PathInput input) {
        try {
            return entries(input);
        } catch (IOException e) {
            error("input-unreadable", input.path(), unreadable(e));
            return List.of();
        }
    }

    /** Returns the reason why a file cannot be read, without its path, which the position names already. */
    static String unreadable(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return "this cannot be read: " + e.getClass().getSimpleName() + (reason == null ? "" : ", " + reason);
    }

    private List<DiskFile> folder(Path folder, FileFilter filter) throws IOException {
        List<DiskFile> files = FolderFiles.below(folder).stream()
                .filter(f -> FolderFiles.isAccepted(folder, f, filter) && !isMetaInf(folder.relativize(f)))
                .map(f -> new DiskFile(f, DiskFile.display(f)))
                .toList();
        files.stream().filter(f -> !reach.covers(f.file())).forEach(this::outOfReach);
        return notEmpty(files, folder, "the folder holds no file" + accepted(filter)).stream()
                .filter(f -> reach.covers(f.file()))
                .toList();
    }

    private void outOfReach(DiskFile link) {
        diagnostics.error(
                OUT_OF_REACH,
                SourcePosition.startOf(link.path()),
                "",
                "this is a symbolic link that leads out of the folders that were given",
                "give the file itself as an input, or the folder that it is in");
    }

    private static boolean isMetaInf(Path inFolder) {
        return inFolder.startsWith(META_INF);
    }

    /** Returns the words for the files that a filter accepts. */
    private static String accepted(FileFilter filter) {
        return filter.equals(FileFilter.ALL)
                ? " that ends with .json, .yaml, .yml or .jsonschema"
                : " that the includes and excludes leave";
    }

    private List<JarEntry> entries(PathInput input) throws IOException {
        Path path = input.path();
        String part = input.part();
        Jar jar = jars.open(path);
        String prefix = folderPrefix(part);
        List<JarEntry> entries = jar.zip().stream()
                .filter(e -> !e.isDirectory())
                .filter(e -> e.getName().equals(part) || isSchema(e.getName(), prefix, input.filter()))
                .map(e -> new JarEntry(jar, e))
                .toList();
        String where = part.isEmpty() ? "outside META-INF" : "in " + part;
        return notEmpty(entries, path, "the jar holds no entry " + where + accepted(input.filter()));
    }

    private static boolean isSchema(String name, String prefix, FileFilter filter) {
        return name.startsWith(prefix)
                && !name.startsWith(META_INF + "/", prefix.length())
                && filter.accepts(name.substring(prefix.length()));
    }

    private <T> List<T> notEmpty(List<T> files, Path path, String message) {
        if (files.isEmpty()) {
            error("no-schemas", path, message);
        }
        return files;
    }

    private void error(String slug, Path path, String message) {
        diagnostics.error(slug, SourcePosition.startOf(DiskFile.display(path)), "", message);
    }
}
