package io.github.jsonschema2records.generator.load;

import io.github.jsonschema2records.generator.load.SchemaFile.DiskFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds the file behind a URI: by the user's mappings, by an index, on disk, or in a jar that is an input. Nothing is
 * downloaded.
 */
final class DocumentFinder {

    private final MappedFiles mapped;
    private final Indexes indexes;
    private final Jars jars;
    private final Reach reach;

    DocumentFinder(MappedFiles mapped, Indexes indexes, Jars jars, Reach reach) {
        this.mapped = mapped;
        this.indexes = indexes;
        this.jars = jars;
        this.reach = reach;
    }

    /**
     * Finds the file of a document.
     *
     * @param uri an absolute URI without a fragment
     * @param referrer the document that refers to it
     * @return the file, empty if there is none
     */
    Optional<SchemaFile> find(URI uri, SchemaDocument referrer) {
        Optional<SchemaFile> own = mapped.find(uri);
        own.ifPresent(file -> indexes.overruled(uri));
        return own.or(() -> indexes.find(uri)).or(() -> onDisk(uri, referrer)).or(() -> jars.find(uri));
    }

    private Optional<SchemaFile> onDisk(URI uri, SchemaDocument referrer) {
        Path file = NamedPaths.path(uri);
        return file == null
                ? Optional.empty()
                : reach.file(uri, file).map(f -> new DiskFile(f, NamedPaths.display(f, referrer)));
    }
}
