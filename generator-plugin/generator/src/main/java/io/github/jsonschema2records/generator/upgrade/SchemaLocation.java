package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.load.SchemaDocument;
import java.net.URI;
import java.util.Set;

/**
 * Where a schema stands.
 *
 * @param document its document
 * @param pointer its JSON Pointer from the document's root
 * @param base the base URI in force there, without a fragment: that of the resource it belongs to
 * @param resourcePointer its JSON Pointer from the resource's root
 */
public record SchemaLocation(SchemaDocument document, String pointer, URI base, String resourcePointer) {

    /** The schemes of URIs that only say where a file lies. */
    private static final Set<String> NO_NAMES = Set.of("file", "jar-entry");

    /**
     * The absolute location as violations and Javadoc show it: the resource's URI and the pointer within it; a document
     * without an {@code $id} goes by its file name, since where it lay at build time is nobody's business.
     */
    public String display() {
        String uri = base.equals(document.uri()) ? fileName() : base.toString();
        return uri + "#" + resourcePointer;
    }

    /** Returns whether the resource has a URI that means the same everywhere, not just a place where its file happens to lie. */
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
