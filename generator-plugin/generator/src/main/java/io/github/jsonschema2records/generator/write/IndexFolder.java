package io.github.jsonschema2records.generator.write;

import io.github.jsonschema2records.generator.load.SchemaIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder of an index of types, inside a folder of resources. It contains nothing else. */
public final class IndexFolder {

    private final Path resources;

    /** Creates the index folder inside a folder of resources. */
    public IndexFolder(Path resources) {
        this.resources = resources;
    }

    /** Returns whether there is an index. */
    public boolean exists() {
        return Files.isRegularFile(resources.resolve(SchemaIndex.ENTRY));
    }

    /** Writes the files whose content differs, and deletes all others in the folder. */
    public void write(Map<String, String> files) throws IOException {
        for (Path file : present()) {
            String name = SchemaIndex.FOLDER + file.getFileName();
            if (!files.containsKey(name)) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            WholeFile.write(Disk.REAL, resources.resolve(file.getKey()), file.getValue());
        }
    }

    private List<Path> present() throws IOException {
        Path folder = resources.resolve(SchemaIndex.FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
