package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.awsbatch.JobDetail;
import io.github.jsonschema2records.awsbatch.JobDetailValidator;
import io.github.jsonschema2records.awsbatch.ServiceJobDetail;
import io.github.jsonschema2records.awsbatch.ServiceJobDetailValidator;
import io.github.jsonschema2records.awsbatch.source.Finding;
import io.github.jsonschema2records.awsbatch.source.Sought;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.instance.Instance;
import io.github.jsonschema2records.generator.instance.InstancePlace;
import io.github.jsonschema2records.generator.instance.InstanceType;
import io.github.jsonschema2records.generator.instance.TextDocument;
import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.ValidationResult;
import org.jspecify.annotations.Nullable;

/** Validates the events of a file, finds their types, and collects what is unknown in them. */
final class EventVerdicts {

    private final String file;
    private final Sought sought;
    private final Severity unknownTypes;
    private final @Nullable UnknownParts unknownParts;

    EventVerdicts(String file, Sought sought, Severity unknownTypes, @Nullable UnknownParts unknownParts) {
        this.file = file;
        this.sought = sought;
        this.unknownTypes = unknownTypes;
        this.unknownParts = unknownParts;
    }

    /**
     * Returns the instance of a finding.
     *
     * @param text the document that the finding is in, or null for JSON
     */
    @Nullable
    Instance instance(@Nullable Finding found, @Nullable TextDocument text) {
        if (found instanceof Finding.Event event) {
            JsonDocument json = event.document();
            // The lines of an event in a string are not those of the file.
            TextDocument shown = text == null || !event.place().isEmpty() ? TextDocument.of(json) : text.part(json);
            return new EventInstance(this, event, shown);
        }
        return found instanceof Finding.Nothing nothing ? new NoEvent(nothing) : null;
    }

    /** Validates an event. */
    ValidationResult validate(EventInstance event, int maxViolations) {
        ValidationResult result = event.text().validate(this::judge, maxViolations);
        if (unknownParts != null && result.isValid()) {
            unknownParts.add(new InstancePlace(file, event.line(), event.within()), result);
        }
        return result;
    }

    InstanceType type(JsonDocument event) {
        return ValidType.of(sought, event).toInstanceType(unknownTypes);
    }

    private ValidationResult judge(JsonDocument document, int most) {
        return switch (sought) {
            case EVENT -> judge(document, most, BatchEventValidator.INSTANCE, BatchEvent.CODEC);
            case JOB_DETAIL -> judge(document, most, JobDetailValidator.INSTANCE, JobDetail.CODEC);
            case SERVICE_JOB_DETAIL ->
                judge(document, most, ServiceJobDetailValidator.INSTANCE, ServiceJobDetail.CODEC);
        };
    }

    /** Validates a value and reads it: it is accepted if it is valid and the Java types can hold it. */
    private static <T> ValidationResult judge(
            JsonDocument document, int most, SchemaValidator validator, JsonCodec<T> codec) {
        ValidationResult result = validator.validate(document, most);
        if (result.isValid() && codec.tryFromJson(document) instanceof ReadResult.Invalid<T> refused) {
            return ValidationResult.invalid(refused.violations(), false);
        }
        return result;
    }
}
