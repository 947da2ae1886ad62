package io.github.jsonschema2records.generator.load;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The result of loading.
 *
 * @param documents every document read, inputs first in the order of their paths, then what they refer to in the order of
 *     the URIs
 * @param aliases further URIs of documents: one that a mapping leads to a file which is loaded under another URI already, by
 *     the {@link SchemaDocument#uri} of that document; so no file is ever two documents
 * @param files the files and jars on disk that the documents were read from, in the order of their names
 * @param indexes for documents of which other builds have generated types, the indexes of these, by the documents' URIs
 */
public record LoadedSchemas(
        List<SchemaDocument> documents, Map<URI, URI> aliases, List<Path> files, Map<URI, SchemaIndex> indexes) {

    public LoadedSchemas {
        documents = List.copyOf(documents);
        aliases = Map.copyOf(aliases);
        files = List.copyOf(files);
        indexes = Map.copyOf(indexes);
    }

    /** Documents of which each has one URI. */
    public LoadedSchemas(List<SchemaDocument> documents) {
        this(documents, Map.of(), List.of(), Map.of());
    }

    /** The document retrieved from a URI without a fragment; what an {@code $id} inside a document names is not looked for. */
    public Optional<SchemaDocument> document(URI uri) {
        URI retrieved = aliases.getOrDefault(uri, uri);
        return documents.stream().filter(d -> d.uri().equals(retrieved)).findFirst();
    }

    /** A metaschema of a standard dialect, or one of its vocabularies, by the URI of its specification; these need no loading. */
    public static Optional<SchemaDocument> bundled(URI uri) {
        return BundledMetaschemas.find(UriReferences.withoutFragment(uri));
    }
}
