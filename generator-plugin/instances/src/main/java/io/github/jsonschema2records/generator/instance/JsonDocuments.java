package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonSequence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The JSON texts of a stream, or the items of the array in it. Memory is needed for the largest value only. */
final class JsonDocuments implements TextDocuments {

    private final JsonSequence texts;
    private final JsonLimits limits;
    private boolean empty = true;

    private JsonDocuments(JsonSequence texts, JsonLimits limits) {
        this.texts = texts;
        this.limits = limits;
    }

    static JsonDocuments ofTexts(InputStream in, JsonLimits limits) {
        return new JsonDocuments(new JsonSequence(in, limits), limits);
    }

    /** Reads the items of an array, if the stream starts with one, and otherwise its texts. */
    static JsonDocuments ofItems(InputStream in, JsonLimits limits) {
        return new JsonDocuments(JsonSequence.ofItems(in, limits), limits);
    }

    @Override
    public @Nullable TextDocument next() throws IOException {
        JsonDocument document = texts.next();
        if (document == null && empty && !texts.isItem()) {
            document = new JsonSequence(new ByteArrayInputStream(new byte[0]), limits).next();
        }
        empty = false;
        return document == null ? null : TextDocument.of(document);
    }
}
