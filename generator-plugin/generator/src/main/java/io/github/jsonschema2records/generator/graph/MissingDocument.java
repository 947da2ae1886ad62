package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.NamedPaths;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import io.github.jsonschema2records.generator.load.UriReferences;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reference to a document that was not found, and advice about what its author may have meant. */
final class MissingDocument {

    private static final List<String> DEFINITIONS = List.of("/$defs/", "/definitions/");

    private final Schema referrer;
    private final URI uri;

    MissingDocument(Schema referrer, URI uri) {
        this.referrer = referrer;
        this.uri = uri;
    }

    /** Returns the URI, or the path of a file as the user would name it. */
    String display() {
        String fragment = uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment();
        return NamedPaths.of(UriReferences.withoutFragment(uri), document())
                .map(path -> path + fragment)
                .orElse(uri.toString());
    }

    String help() {
        String definition = definition();
        if (definition != null) {
            return "did you mean \"#" + definition + "\"?";
        }
        return "give the document as an input or map its URI to a folder; nothing is downloaded" + base();
    }

    /**
     * Returns a reminder that {@code $id} changes the base URI, so that relative references no longer lead to
     * neighbouring files.
     */
    private String base() {
        URI base = referrer.location().base();
        boolean relative = !base.equals(document().uri())
                && String.valueOf(base.getAuthority()).equals(String.valueOf(uri.getAuthority()))
                && String.valueOf(base.getScheme()).equals(String.valueOf(uri.getScheme()));
        return relative ? "; what is relative counts from the \"$id\" " + base : "";
    }

    /** Returns the definition that is meant if the pointer lacks its {@code #} or its beginning, or null. */
    private @Nullable String definition() {
        String path = String.valueOf(uri.getPath());
        for (String definitions : DEFINITIONS) {
            int from = path.indexOf(definitions);
            String pointer = from >= 0
                    ? path.substring(from)
                    : JsonPointer.append(
                            definitions.substring(0, definitions.length() - 1),
                            path.substring(path.lastIndexOf('/') + 1));
            if (uri.getFragment() == null && JsonPointer.resolve(document().root(), pointer) != null) {
                return pointer;
            }
        }
        return null;
    }

    private SchemaDocument document() {
        return referrer.location().document();
    }
}
