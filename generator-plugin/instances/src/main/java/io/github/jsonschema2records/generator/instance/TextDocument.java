package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * One document of a file in JSON or YAML, or a part of the file that could not be parsed. It can be used until the next
 * one is read.
 */
public interface TextDocument {

    /** Returns the value with the lines and columns of the file, or null if it has no JSON form. */
    @Nullable
    JsonDocument json();

    /** Returns a part of this document as a document of its own. */
    TextDocument part(JsonDocument json);

    /** Returns whether it was parsed. Otherwise it is not valid. */
    default boolean isParsed() {
        JsonDocument json = json();
        return json != null && json.failure() == null;
    }

    /** Validates it. Violations have the lines, columns and excerpts of the file. */
    ValidationResult validate(DocumentCheck check, int maxViolations);

    /** Returns a JSON text. */
    static TextDocument of(JsonDocument json) {
        return new JsonText(json);
    }
}
