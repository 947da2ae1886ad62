package io.github.jsonschema2records.fuzz.targets;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;

/** What holds for all violations. */
final class Violations {

    private Violations() {}

    static void check(ValidationResult result, byte[] text) {
        if (result.isValid() != result.violations().isEmpty()) {
            throw new AssertionError("verdict and violations of " + result);
        }
        for (Violation violation : result.violations()) {
            boolean placed = violation.line() >= 1
                    && violation.line() <= text.length + 1
                    && violation.column() >= 1
                    && violation.column() <= text.length + 1;
            if (!placed || violation.message().isBlank()) {
                throw new AssertionError("place or reason of " + violation);
            }
        }
        JsonDocument written = JsonDocument.of(result.toJson());
        if (written.failure() != null) {
            throw new AssertionError("violations are no JSON: " + written.failure());
        }
    }
}
