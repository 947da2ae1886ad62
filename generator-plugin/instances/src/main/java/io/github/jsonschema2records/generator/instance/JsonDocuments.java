package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonSequence;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The JSON texts of a stream, or the items of the array in it. Memory is needed for the largest value only. */
final class JsonInstances implements InstanceSequence {

    private final JsonSequence texts;
    private final JsonLimits limits;
    private boolean empty = true;

    private JsonInstances(JsonSequence texts, JsonLimits limits) {
        this.texts = texts;
        this.limits = limits;
    }

    static JsonInstances ofTexts(InputStream in, JsonLimits limits) {
        return new JsonInstances(new JsonSequence(in, limits), limits);
    }

    /** Reads the items of an array, if the stream starts with one, and otherwise its texts. */
    static JsonInstances ofItems(InputStream in, JsonLimits limits) {
        return new JsonInstances(JsonSequence.ofItems(in, limits), limits);
    }

    @Override
    public @Nullable Instance next() throws IOException {
        JsonDocument document = texts.next();
        if (document == null && empty && !texts.isItem()) {
            document = new JsonSequence(new ByteArrayInputStream(new byte[0]), limits).next();
        }
        empty = false;
        return document == null ? null : new JsonInstance(document);
    }

    private record JsonInstance(JsonDocument document) implements Instance {

        @Override
        public boolean isParsed() {
            return document.failure() == null;
        }

        @Override
        public boolean isValid(SchemaValidator validator) {
            return validator.isValid(document);
        }

        @Override
        public ValidationResult validate(SchemaValidator validator, int maxViolations) {
            return validator.validate(document, maxViolations);
        }
    }
}
