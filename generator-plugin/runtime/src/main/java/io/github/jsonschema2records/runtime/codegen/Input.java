package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Parses documents from streams. */
final class Input {

    private Input() {}

    /** Parses a stream up to its end, or up to the first byte beyond the limit. */
    static JsonDocument parse(InputStream json) {
        try {
            return JsonDocument.of(json.readNBytes(JsonLimits.DEFAULTS.maxDocumentBytes() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
