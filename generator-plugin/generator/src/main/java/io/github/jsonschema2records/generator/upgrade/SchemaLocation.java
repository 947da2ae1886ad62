package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SchemaDocument;
import java.net.URI;
import java.util.Set;

/**
 * The location of a schema.
 *
 * @param document its document
 * @param pointer its JSON Pointer from the document's root
 * @param base its base URI, without a fragment: that of the resource it belongs to
 * @param resourcePointer its JSON Pointer from the resource's root
 */
public record SchemaLocation(SchemaDocument document, String pointer, URI base, String resourcePointer) {

    /** Schemes of URIs that only describe where a file is. */
    private static final Set<String> NO_NAMES = Set.of("file", "jar-entry");

    /**
     * Returns the absolute location as violations and Javadoc show it: the resource's URI and the pointer within it.
     * For a document without {@code $id} it begins with the file name. The folder is not shown, as it differs between
     * machines.
     */
    public String display() {
        String uri = base.equals(document.uri()) ? fileName() : base.toString();
        return uri + "#" + resourcePointer;
    }

    /**
     * Returns whether the resource has a URI that means the same on every machine, not just the location of its file.
     */
    public boolean hasUri() {
        return !NO_NAMES.contains(String.valueOf(base.getScheme()));
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
