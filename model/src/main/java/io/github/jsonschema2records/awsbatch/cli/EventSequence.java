package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobDetailValidator;
import io.github.jsonschema2records.awsbatch.ServiceJobDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobDetailValidator;
import io.github.jsonschema2records.awsbatch.source.EventSource;
import io.github.jsonschema2records.awsbatch.source.Finding;
import io.github.jsonschema2records.awsbatch.source.Sought;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonLimits;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Finds and validates the events of one file, one after the other. */
final class EventSequence {

    private final String file;
    private final Sought sought;
    private final EventSource source;

    EventSequence(String file, InputStream in, Sought sought) {
        this.file = file;
        this.sought = sought;
        source = new EventSource(in, sought, JsonLimits.DEFAULTS);
    }

    /** Returns the next verdict, or null at the end. A file without any text has one verdict, an error. */
    @Nullable
    Verdict next() throws IOException {
        Finding found = source.next();
        if (found instanceof Finding.Event event) {
            ValidationResult result = judge(event.document());
            ValidType type = result.isValid() ? ValidType.of(sought, event.document()) : null;
            return new Verdict(file, event.line(), event.place(), type, result, null);
        } else if (found instanceof Finding.Nothing nothing) {
            return new Verdict(file, nothing.line(), nothing.place(), null, ValidationResult.valid(), nothing.hint());
        }
        return null;
    }

    private ValidationResult judge(JsonDocument document) {
        return switch (sought) {
            case EVENT -> judge(document, BatchEventValidator.INSTANCE, BatchEvent.CODEC);
            case JOB_DETAIL -> judge(document, JobDetailValidator.INSTANCE, JobDetail.CODEC);
            case SERVICE_JOB_DETAIL -> judge(document, ServiceJobDetailValidator.INSTANCE, ServiceJobDetail.CODEC);
        };
    }

    /** Validates a value and reads it: it is accepted if it is valid and the Java types can hold it. */
    private static <T> ValidationResult judge(JsonDocument document, SchemaValidator validator, JsonCodec<T> codec) {
        ValidationResult result = validator.validate(document);
        if (result.isValid() && codec.tryFromJson(document) instanceof ReadResult.Invalid<T> refused) {
            return ValidationResult.invalid(refused.violations(), false);
        }
        return result;
    }
}
