package io.github.jsonschema2records.benchmark.event;

import io.github.jsonschema2records.awsbatch.BatchEvent;
import io.github.jsonschema2records.awsbatch.BatchEventValidator;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;

/** The generated types and validator of the events. */
final class Ours implements Mapper {

    private final JsonDocument document = new JsonDocument();
    private final byte[] json;
    private final BatchEvent value;

    Ours(EventDocument event) {
        json = event.json();
        value = read();
    }

    boolean parse() {
        return document.parse(json);
    }

    boolean isValid() {
        return BatchEventValidator.INSTANCE.isValid(json);
    }

    boolean isValidReusingDocument() {
        return document.parse(json) && BatchEventValidator.INSTANCE.isValid(document);
    }

    ValidationResult validate() {
        return BatchEventValidator.INSTANCE.validate(json);
    }

    @Override
    public BatchEvent read() {
        return BatchEvent.fromJson(json);
    }

    @Override
    public byte[] write() {
        return value.toJson();
    }
}
