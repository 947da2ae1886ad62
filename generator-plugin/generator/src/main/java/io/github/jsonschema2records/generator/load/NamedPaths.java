package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SchemaFile.DiskFile;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a referenced file relative to how the user wrote the referring one. */
public final class NamedPaths {

    private NamedPaths() {}

    /**
     * Returns the path of a {@code file:} URI, empty for another URI. It is relative if the path of the referring
     * document is.
     */
    public static Optional<String> of(URI uri, SchemaDocument referrer) {
        Path file = path(uri);
        return file == null ? Optional.empty() : Optional.of(display(file, referrer));
    }

    /** Returns the {@code file:} URI of an absolute folder, with a slash at its end. The disk is not read. */
    public static String folderUri(Path folder) {
        String path = UriReferences.encodePath(DiskFile.display(folder));
        return "file://" + (path.startsWith("/") ? "" : "/") + path + (path.endsWith("/") ? "" : "/");
    }

    /** Returns the path of a file. It is relative if the path of the referring document is. */
    public static String display(Path file, SchemaDocument referrer) {
        Path from = path(referrer.uri());
        if (from == null || from.getParent() == null || !Objects.equals(from.getRoot(), file.getRoot())) {
            return DiskFile.display(file);
        }
        Path named = Path.of(referrer.path());
        return DiskFile.display(
                named.resolveSibling(from.getParent().relativize(file)).normalize());
    }

    static @Nullable Path path(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return null;
        }
        try {
            return Path.of(uri);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // A file: URI with a host or a query, or with a name that this system does not allow.
            return null;
        }
    }
}
