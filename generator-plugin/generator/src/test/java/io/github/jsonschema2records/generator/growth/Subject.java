package io.github.jsonschema2records.generator.growth;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.SchemaValidator;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text, and the generated code of its schema.
 *
 * @param codec the codec of the root, or null if its type is one of the platform's
 */
record Subject(SchemaValidator validator, @Nullable JsonCodec<?> codec, String json) {

    byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a new document, so that nothing is remembered. */
    JsonDocument document() {
        return JsonDocument.of(bytes());
    }

    JsonData data() {
        return JsonData.parse(json);
    }

    boolean isValid() {
        return validator.isValid(document());
    }
}
