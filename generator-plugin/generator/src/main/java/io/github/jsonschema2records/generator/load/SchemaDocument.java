package io.github.jsonschema2records.generator.load;

import java.net.URI;

/**
 * One document that holds a schema.
 *
 * @param uri where it was retrieved from, absolute and without a fragment; the base URI until an {@code $id} sets another
 * @param name the file name without folders and without its JSON or YAML ending, which names the root type
 * @param path the document as the user named it, for diagnostics
 * @param root the schema
 * @param input whether the user asked for it; other documents are only here because something refers to them
 */
public record SchemaDocument(URI uri, String name, String path, SourceValue root, boolean input) {

    /** Only of the URI: documents are looked up for each reference, and a schema has very many values. */
    @Override
    public int hashCode() {
        return uri.hashCode();
    }
}
