package io.github.jsonschema2records.pojo.migrate;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.nio.file.Path;

/** Locations of schemas that both generators know: the URI of the document, and a JSON Pointer behind {@code #}. */
final class Location {

    private Location() {}

    /** Returns the location of a schema of jsonschema2pojo. */
    static String of(URI id) {
        String text = id.toString();
        int hash = text.indexOf('#');
        String fragment = id.getFragment();
        return document(hash < 0 ? text : text.substring(0, hash)) + "#" + (fragment == null ? "" : fragment);
    }

    /** Returns the location of a schema of this generator. */
    static String of(Schema schema) {
        URI uri = schema.location().document().uri();
        String document = "file".equals(uri.getScheme()) ? Path.of(uri).toUri().toString() : uri.toString();
        return document(document) + "#" + schema.location().pointer();
    }

    private static String document(String uri) {
        return uri.replaceFirst("^file:/+", "file:/");
    }
}
