package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SchemaDocument;
import java.net.URI;

/**
 * Where a schema stands.
 *
 * @param document its document
 * @param pointer its JSON Pointer from the document's root
 * @param base the base URI in force there, without a fragment: that of the resource it belongs to
 * @param resourcePointer its JSON Pointer from the resource's root
 */
public record SchemaLocation(SchemaDocument document, String pointer, URI base, String resourcePointer) {

    /**
     * The absolute location as violations and Javadoc show it: the resource's URI and the pointer within it; a document
     * without an {@code $id} goes by its file name, since where it lay at build time is nobody's business.
     */
    public String display() {
        String uri = base.equals(document.uri()) ? fileName() : base.toString();
        return uri + "#" + resourcePointer;
    }

    private String fileName() {
        String scheme = String.valueOf(document.uri().getScheme());
        if (scheme.startsWith("http") || scheme.equals("urn")) {
            return document.uri().toString();
        }
        String path = document.path().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return document.path() + "#" + pointer;
    }
}
