package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import io.github.jsonschema2records.runtime.ViolationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result for one event of a file, or for a JSON text without any.
 *
 * @param file the file's name in the output
 * @param line the 1-based line of the file on which the JSON text starts
 * @param place the place of the event in the JSON text, or empty
 * @param type the type of the event; null if it is not valid
 * @param result the result of validation; valid if there is a hint
 * @param hint what a text without any event seems to be, or null
 */
record Verdict(
        String file,
        int line,
        String place,
        @Nullable ValidType type,
        ValidationResult result,
        @Nullable String hint) {

    boolean isValid() {
        return type != null;
    }

    /** Returns whether the text is JSON. */
    boolean isJson() {
        return violations().stream().noneMatch(violation -> violation.kind() == ViolationKind.SYNTAX);
    }

    boolean isUnknown() {
        return type != null && type.detailType() != null;
    }

    List<Violation> violations() {
        return result.violations();
    }
}
