package io.github.jsonschema2records.generator.bundle;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.StandardDialect;
import io.github.jsonschema2records.generator.load.UriReferences;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents of a bundle, and the URI of each in the bundle. */
final class BundledDocuments {

    private final SchemaDocument root;
    private final String defaultDialect;
    private final Map<SchemaDocument, URI> uris = new HashMap<>();
    private final Map<SchemaDocument, URI> ownUris = new HashMap<>();
    private final List<SchemaDocument> embedded = new ArrayList<>();

    private BundledDocuments(SchemaDocument root, String defaultDialect) {
        this.root = root;
        this.defaultDialect = defaultDialect;
    }

    /**
     * Finds the documents that references of the root lead to, directly or not.
     *
     * @param defaultDialect the dialect of documents without {@code $schema}
     */
    static BundledDocuments of(SchemaGraph graph, Schema root, String defaultDialect) {
        BundledDocuments documents = new BundledDocuments(root.location().document(), defaultDialect);
        documents.findOwnUris(graph);
        documents.uris.put(documents.root, documents.ownUri(documents.root));
        documents.findEmbedded(graph);
        documents.chooseUris();
        return documents;
    }

    /** Finds the base URIs that documents set themselves. */
    private void findOwnUris(SchemaGraph graph) {
        for (Schema schema : graph.schemas()) {
            Schema top = schema;
            for (@Nullable Schema each = schema; each != null; each = each.parent()) {
                top = each;
            }
            if (top.location().pointer().isEmpty()) {
                ownUris.put(top.location().document(), top.location().base());
            }
        }
    }

    private URI ownUri(SchemaDocument document) {
        return ownUris.getOrDefault(document, document.uri());
    }

    private boolean hasOwnUri(SchemaDocument document) {
        return !ownUri(document).equals(document.uri());
    }

    private void findEmbedded(SchemaGraph graph) {
        Set<SchemaDocument> found = new LinkedHashSet<>();
        for (Schema schema : graph.schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof Reference reference) {
                    targets(graph, reference)
                            .map(target -> target.location().document())
                            .forEach(found::add);
                }
            }
        }
        found.stream()
                .filter(document -> !document.equals(root) && !isStandard(document))
                .sorted(Comparator.comparing(SchemaDocument::uri))
                .forEach(embedded::add);
    }

    /** Returns the schemas that a reference may lead to. */
    static Stream<Schema> targets(SchemaGraph graph, Reference reference) {
        return graph.applied(reference);
    }

    private static boolean isStandard(SchemaDocument document) {
        return LoadedSchemas.bundled(document.uri()).isPresent();
    }

    /**
     * Chooses the URI of each document: its own, else the one from which it was read. A file beside the root has a URI
     * relative to the root, so the bundle can be moved. A file that cannot be named like that is named like a
     * neighbour of the root.
     */
    private void chooseUris() {
        URI base = ownUri(root);
        Set<URI> taken = new HashSet<>();
        taken.add(base);
        for (SchemaDocument document : embedded) {
            URI uri = ownUri(document);
            if (!hasOwnUri(document) && isFile(uri) && !isFile(base)) {
                uri = neighbour(base, document.name(), taken);
            }
            taken.add(uri);
            uris.put(document, uri);
        }
    }

    private static boolean isFile(URI uri) {
        return "file".equals(uri.getScheme()) || "jar-entry".equals(uri.getScheme());
    }

    private static URI neighbour(URI base, String name, Set<URI> taken) {
        for (int number = 1; ; number++) {
            String file = (number == 1 ? name : name + "-" + number) + ".json";
            Optional<URI> uri = UriReferences.resolve(base, file);
            if (uri.isPresent() && !taken.contains(uri.get())) {
                return uri.get();
            }
        }
    }

    SchemaDocument root() {
        return root;
    }

    /** Returns the embedded documents, in the order of their URIs. */
    List<SchemaDocument> embedded() {
        return embedded;
    }

    boolean contains(SchemaDocument document) {
        return uris.containsKey(document);
    }

    /** Returns the URI of a document in the bundle. */
    URI uri(SchemaDocument document) {
        return uris.getOrDefault(document, document.uri());
    }

    /** Returns the base URI that a schema has in the bundle. */
    URI base(Schema schema) {
        SchemaDocument document = schema.location().document();
        URI before = ownUri(document);
        URI after = uri(document);
        URI base = schema.location().base();
        if (before.equals(after) || hasOwnUri(document)) {
            return base;
        }
        return base.equals(before)
                ? after
                : UriReferences.resolve(after, RelativeUri.of(before, base)).orElse(base);
    }

    /** Returns the identifier of an embedded document, as the bundle writes it. */
    String id(SchemaDocument document) {
        return RelativeUri.ofFile(uri(root), uri(document));
    }

    List<String> embeddedIds() {
        return embedded.stream().map(this::id).toList();
    }

    /** Returns the dialect of a document, if it is a standard one. */
    Optional<StandardDialect> dialect(SchemaDocument document) {
        return StandardDialect.of(schema(document));
    }

    /** Returns the value of {@code $schema}, or the default. */
    String schema(SchemaDocument document) {
        return Members.string(document.root(), "$schema").orElse(defaultDialect);
    }
}
