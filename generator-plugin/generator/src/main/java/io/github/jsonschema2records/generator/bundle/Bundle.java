package io.github.jsonschema2records.generator.bundle;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.load.PrettyJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import java.util.List;
import java.util.Optional;

/**
 * The result of bundling.
 *
 * @param document the compound document; empty if the schemas have errors
 * @param embedded the URIs of the embedded documents, as the compound document writes them
 * @param diagnostics all diagnostics about the schemas
 */
public record Bundle(Optional<SourceValue> document, List<String> embedded, List<Diagnostic> diagnostics) {

    private static final int WIDTH = 80;

    public Bundle {
        embedded = List.copyOf(embedded);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the text of the compound document, with a final line break. */
    public Optional<String> text() {
        return document.map(value -> PrettyJson.text(value, WIDTH, true) + "\n");
    }
}
