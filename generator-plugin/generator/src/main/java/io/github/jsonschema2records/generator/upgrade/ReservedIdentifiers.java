package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.LoadedSchemas;
import io.github.jsonschema2records.generator.load.SchemaDocument;
import java.net.URI;
import java.util.List;

/**
 * Reports schemas that have the URI of a standard metaschema without being copies of it. References to the metaschema
 * would lead to them.
 */
final class ReservedIdentifiers {

    private final Diagnostics diagnostics;

    ReservedIdentifiers(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks a resource and its URI. */
    void resource(URI uri, Schema schema) {
        SchemaDocument metaschema = LoadedSchemas.bundled(uri).orElse(null);
        if (metaschema != null && !LoadedSchemas.isCopy(IdentifierPlace.value(schema), metaschema)) {
            IdentifierPlace place = IdentifierPlace.of(schema, List.of("$id", "id"));
            diagnostics.error(
                    "reserved-identifier",
                    place.position(),
                    place.pointer(),
                    "\"" + uri + "\" is a metaschema of JSON Schema, and this schema differs from it",
                    "remove the file if it is meant to be the metaschema, which is built in;"
                            + " otherwise give it a URI of its own");
        }
    }
}
