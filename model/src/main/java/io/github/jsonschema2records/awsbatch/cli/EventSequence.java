package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.JsonSequence;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Validates the JSON texts of one file, one after the other. After a syntax error, reading resumes at the next line
 * that starts with a brace.
 */
final class EventSequence {

    private final String file;
    private final JsonSequence texts;

    EventSequence(String file, InputStream in) {
        this.file = file;
        texts = new JsonSequence(in, JsonLimits.DEFAULTS);
    }

    /** Returns the next verdict, or null at the end. A file without any text has one verdict, an error. */
    @Nullable
    Verdict next() throws IOException {
        JsonDocument document = texts.next();
        if (document == null) {
            return null;
        }
        ValidationResult result = judge(document);
        return new Verdict(file, texts.line(), result.isValid() ? EventType.of(document) : null, result);
    }

    /** Validates an event and reads it: it is accepted if it is valid and the Java types can hold it. */
    private static ValidationResult judge(JsonDocument document) {
        ValidationResult result = BatchEventValidator.INSTANCE.validate(document);
        if (result.isValid()
                && BatchEvent.CODEC.tryFromJson(document) instanceof ReadResult.Invalid<BatchEvent> refused) {
            return ValidationResult.invalid(refused.violations(), false);
        }
        return result;
    }
}
