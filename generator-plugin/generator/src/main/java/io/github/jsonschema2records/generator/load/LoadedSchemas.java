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

    /** Documents of which each has one URI. */
    public LoadedSchemas(List<SchemaDocument> documents) {
        this(documents, Map.of(), List.of(), Map.of(), Map.of());
    }

    /** The document retrieved from a URI without a fragment; what an {@code $id} inside a document names is not looked for. */
    public Optional<SchemaDocument> document(URI uri) {
        URI retrieved = aliases.getOrDefault(uri, uri);
        return documents.stream().filter(d -> d.uri().equals(retrieved)).findFirst();
    }

    /** Returns whether a schema validates what a metaschema does; annotations and the order of members do not matter. */
    public static boolean isCopy(SourceValue schema, SchemaDocument metaschema) {
        return AssertionText.of(schema).equals(AssertionText.of(metaschema.root()));
    }

    /** A metaschema of a standard dialect, or one of its vocabularies, by the URI of its specification; these need no loading. */
    public static Optional<SchemaDocument> bundled(URI uri) {
        return BundledMetaschemas.find(UriReferences.withoutFragment(uri));
    }
}
