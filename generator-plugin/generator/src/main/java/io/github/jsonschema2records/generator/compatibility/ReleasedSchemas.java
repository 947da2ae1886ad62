package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.load.FileFilter;
import io.github.jsonschema2records.generator.load.SchemaIndex;
import io.github.jsonschema2records.generator.load.SchemaInput;
import io.github.jsonschema2records.generator.load.SchemaInput.PathInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The schemas of an earlier version: a file, a folder or a jar. */
public final class ReleasedSchemas {

    private static final String META_INF = "META-INF/";
    private static final String INDEX = SchemaIndex.FOLDER.substring(0, SchemaIndex.FOLDER.length() - 1);

    private ReleasedSchemas() {}

    /**
     * Returns the schemas. A jar of generated types without schema files has them beside the index that the plug-in
     * wrote.
     *
     * @param filter the files that count in a folder or jar
     */
    public static SchemaInput of(Path path, FileFilter filter) {
        String part = Files.isRegularFile(path) && hasOnlyIndex(path, filter) ? INDEX : "";
        return new PathInput(path, part, filter);
    }

    private static boolean hasOnlyIndex(Path file, FileFilter filter) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(SchemaIndex.ENTRY) != null
                    && zip.stream()
                            .filter(entry -> !entry.isDirectory())
                            .map(ZipEntry::getName)
                            .noneMatch(name -> !name.startsWith(META_INF) && filter.accepts(name));
        } catch (IOException e) {
            return false; // It is no jar, or the loader reports why it cannot be read.
        }
    }
}
