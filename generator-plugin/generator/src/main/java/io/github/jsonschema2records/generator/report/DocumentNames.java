package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.graph.SchemaGraph;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of documents that are the same on every machine: the file name, preceded by as many folders as distinguish it
 * from the others; the URI for a document without a file.
 */
public final class DocumentNames {

    private final Map<URI, String> names = new LinkedHashMap<>();

    /** Names the documents of a graph. */
    public DocumentNames(SchemaGraph graph) {
        Map<URI, SchemaDocument> documents = new LinkedHashMap<>();
        for (Schema schema : graph.schemas()) {
            SchemaDocument document = schema.location().document();
            documents.put(document.uri(), document);
        }
        documents.forEach((uri, document) -> names.put(uri, shortest(document, documents.values())));
    }

    /** Returns the name of a document. */
    public String of(SchemaDocument document) {
        return names.getOrDefault(document.uri(), "");
    }

    private static String shortest(SchemaDocument document, Collection<SchemaDocument> documents) {
        int segments = segments(document).size();
        for (int count = 1; count < segments; count++) {
            String name = last(document, count);
            int wanted = count;
            long sharing =
                    documents.stream().filter(d -> last(d, wanted).equals(name)).count();
            if (sharing == 1) {
                return name;
            }
        }
        return last(document, segments);
    }

    private static String last(SchemaDocument document, int count) {
        List<String> segments = segments(document);
        return String.join("/", segments.subList(Math.max(0, segments.size() - count), segments.size()));
    }

    private static List<String> segments(SchemaDocument document) {
        String scheme = String.valueOf(document.uri().getScheme());
        boolean local = scheme.equals("file") || scheme.equals("jar");
        return local
                ? List.of(document.path().replace('\\', '/').split("/"))
                : List.of(document.uri().toString());
    }
}
