package io.github.jsonschema2records.generator.instance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with instances.
 *
 * @param name the name in reports
 * @param size the size in bytes as it is stored; 0 if it is unknown
 * @param content opens the content
 */
public record InstanceFile(String name, long size, Content content) {

    /** Opens the content of a file. */
    public interface Content {

        /** Opens the content, which the caller closes. */
        InputStream open() throws IOException;
    }

    /** Returns a file of the disk. */
    static InstanceFile of(Path path) {
        String name = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        return new InstanceFile(name, path.toFile().length(), () -> Files.newInputStream(path));
    }
}
