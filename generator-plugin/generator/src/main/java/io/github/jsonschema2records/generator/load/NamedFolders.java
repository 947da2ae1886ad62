package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SchemaFile.DiskFile;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders and jars that the user named, as inputs and in mappings. */
public final class NamedFolders {

    /** No folders. */
    public static final NamedFolders NONE = new NamedFolders(List.of());

    private final List<String> folders;

    private NamedFolders(List<String> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Returns the folders of a run. */
    public static NamedFolders of(LoadRequest request) {
        List<String> folders = new ArrayList<>();
        for (SchemaInput input : request.inputs()) {
            if (input instanceof PathInput path) {
                folders.add(folder(path.path(), path.part()));
            }
        }
        request.mappings().forEach(mapping -> folders.add(folder(mapping.target(), mapping.part())));
        return new NamedFolders(folders);
    }

    /** Returns the beginning of the paths of the files in a folder or jar, or beside a file. */
    private static String folder(Path path, String part) {
        if (Jars.isJar(path)) {
            return DiskFile.display(path) + "!/" + InputFiles.folderPrefix(part);
        }
        String named = DiskFile.display(path.resolve(part));
        return Files.isDirectory(path.resolve(part)) ? named + "/" : named.substring(0, named.lastIndexOf('/') + 1);
    }

    /** Returns the folders between the nearest named folder and a document, the outermost first. */
    public List<String> between(SchemaDocument document) {
        String path = document.path();
        int start = folders.stream()
                .filter(path::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(path.lastIndexOf('/') + 1);
        List<String> names = List.of(path.substring(start).split("/", -1));
        return names.subList(0, names.size() - 1);
    }
}
