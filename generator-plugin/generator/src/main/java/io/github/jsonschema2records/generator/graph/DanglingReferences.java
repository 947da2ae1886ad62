package io.github.jsonschema2records.generator.graph;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.UriReferences;
import io.github.jsonschema2records.generator.upgrade.Identifiers;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reports references that lead nowhere, with what is missing and how to mend it. */
final class DanglingReferences {

    private final LoadedSchemas loaded;
    private final Identifiers identifiers;
    private final Diagnostics diagnostics;

    DanglingReferences(LoadedSchemas loaded, Identifiers identifiers, Diagnostics diagnostics) {
        this.loaded = loaded;
        this.identifiers = identifiers;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports a reference.
     *
     * @param resource the schema resource that the reference names, or null if there is none
     */
    void report(Schema schema, Occurrence occurrence, Reference reference, @Nullable Schema resource) {
        URI base = UriReferences.withoutFragment(reference.uri());
        Path outOfReach = loaded.outOfReach().get(base);
        String leads = '"' + occurrence.name() + "\" leads ";
        if (resource == null && outOfReach != null) {
            FileOutOfReach file =
                    new FileOutOfReach(outOfReach, schema.location().document());
            String message = leads + "out of the folders that were given, to " + file.display();
            report("out-of-reach", schema, occurrence, message, file.help());
        } else if (resource == null) {
            MissingDocument missing = new MissingDocument(schema, reference.uri());
            String message = leads + "to a document that was not found: " + missing.display();
            report("dangling-reference", schema, occurrence, message, missing.help());
        } else {
            MissingPlace missing =
                    new MissingPlace(resource, UriReferences.decodedFragment(reference.uri()), identifiers);
            String help = missing.help(
                    resource.location().document().equals(schema.location().document()));
            String message = leads + "nowhere: there is no " + display(reference.uri());
            report("dangling-reference", schema, occurrence, message, help);
        }
    }

    private void report(String slug, Schema schema, Occurrence occurrence, String message, @Nullable String help) {
        String pointer = JsonPointer.append(schema.location().pointer(), occurrence.name());
        diagnostics.error(slug, occurrence.position(), pointer, message, help);
    }

    /**
     * Returns a URI as the user knows it. For a document without a URI of its own this is not the folder it happens to
     * be in.
     */
    private String display(URI uri) {
        return loaded.document(UriReferences.withoutFragment(uri))
                .map(d -> d.path() + (uri.getRawFragment() == null ? "" : "#" + uri.getRawFragment()))
                .orElse(uri.toString());
    }
}
