package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SchemaFile.DiskFile;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the file behind a URI: by the user's mappings, by an index, on disk, or in a jar that is an input. There is no network. */
final class DocumentFinder {

    private final MappedFiles mapped;
    private final Indexes indexes;
    private final Jars jars;

    DocumentFinder(MappedFiles mapped, Indexes indexes, Jars jars) {
        this.mapped = mapped;
        this.indexes = indexes;
        this.jars = jars;
    }

    /**
     * The file of a document.
     *
     * @param uri an absolute URI without a fragment
     * @param referrer the document that refers to it
     * @return the file, empty where there is none
     */
    Optional<SchemaFile> find(URI uri, SchemaDocument referrer) {
        Optional<SchemaFile> own = mapped.find(uri);
        own.ifPresent(file -> indexes.overruled(uri));
        return own.or(() -> indexes.find(uri)).or(() -> onDisk(uri, referrer)).or(() -> jars.find(uri));
    }

    private static Optional<SchemaFile> onDisk(URI uri, SchemaDocument referrer) {
        Path file = path(uri);
        return file == null || !Files.isRegularFile(file)
                ? Optional.empty()
                : Optional.of(new DiskFile(file, display(file, referrer)));
    }

    private static @Nullable Path path(URI uri) {
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

    /** As the user would name the file, who named the referring one: relative if that is. */
    private static String display(Path file, SchemaDocument referrer) {
        Path from = path(referrer.uri());
        if (from == null || from.getParent() == null) {
            return DiskFile.display(file);
        }
        Path named = Path.of(referrer.path());
        return DiskFile.display(
                named.resolveSibling(from.getParent().relativize(file)).normalize());
    }
}
