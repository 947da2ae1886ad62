package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of loading.
 *
 * @param documents every document that was read: inputs first, in the order of their paths, then the documents they
 *     refer to, in the order of the URIs
 * @param aliases further URIs of documents, by which the same file can be reached: from each to its {@link
 *     SchemaDocument#uri}
 * @param files the files and jars on disk that the documents were read from, in the order of their names
 * @param indexes indexes of other builds, by the URIs of the documents that were found in them
 * @param outOfReach files that URIs lead to and that were not read, as they are in no folder that the user named
 */
public record LoadedSchemas(
        List<SchemaDocument> documents,
        Map<URI, URI> aliases,
        List<Path> files,
        Map<URI, SchemaIndex> indexes,
        Map<URI, Path> outOfReach) {

    public LoadedSchemas {
        documents = List.copyOf(documents);
        aliases = Map.copyOf(aliases);
        files = List.copyOf(files);
        indexes = Map.copyOf(indexes);
        outOfReach = Map.copyOf(outOfReach);
    }

    /** Creates a result from documents with one URI each. */
    public LoadedSchemas(List<SchemaDocument> documents) {
        this(documents, Map.of(), List.of(), Map.of(), Map.of());
    }

    /**
     * Returns the document retrieved from a URI without a fragment. An {@code $id} inside a document is not considered.
     */
    public Optional<SchemaDocument> document(URI uri) {
        URI retrieved = aliases.getOrDefault(uri, uri);
        return documents.stream().filter(d -> d.uri().equals(retrieved)).findFirst();
    }

    /**
     * Returns whether a schema accepts the same instances as a metaschema. Annotations and the order of members do not
     * matter.
     */
    public static boolean isCopy(SourceValue schema, SchemaDocument metaschema) {
        return AssertionText.of(schema).equals(AssertionText.of(metaschema.root()));
    }

    /**
     * Returns a metaschema of a standard dialect, or of one of its vocabularies, by the URI of its specification. It is
     * available without loading.
     */
    public static Optional<SchemaDocument> bundled(URI uri) {
        return BundledMetaschemas.find(UriReferences.withoutFragment(uri));
    }
}
