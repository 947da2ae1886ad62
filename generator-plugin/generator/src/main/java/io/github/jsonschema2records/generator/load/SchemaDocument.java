package io.github.jsonschema2records.generator.load;

import java.net.URI;

/**
 * A document that contains schemas.
 *
 * @param uri its retrieval URI, absolute and without a fragment; it is the base URI until an {@code $id} sets another
 * @param name the file name without folders and without its ending, which names the root type: {@code order} for {@code
 *     order.schema.json}
 * @param path the document as the user named it, for diagnostics
 * @param root its content
 * @param input whether the user asked for it; other documents were read because of references
 * @param schemas the schemas in it
 */
public record SchemaDocument(URI uri, String name, String path, SourceValue root, boolean input, SchemaPlaces schemas) {

    /** Creates a document whose schemas have the default dialect of the run unless it is an API description. */
    public SchemaDocument(URI uri, String name, String path, SourceValue root, boolean input) {
        this(uri, name, path, root, input, SchemaPlaces.of(name, root, null));
    }

    /** Returns the name as it is in the file name: {@code order.schema} for {@code order.schema.json}. */
    public String markedName() {
        String file = SchemaFile.withoutEnding(path.substring(path.lastIndexOf('/') + 1));
        return file.equals(name + SchemaFile.MARK) ? file : name;
    }

    /** Hashes the URI only. Documents are looked up for each reference, and a schema can have very many values. */
    @Override
    public int hashCode() {
        return uri.hashCode();
    }
}
