package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result for one JSON text of a file.
 *
 * @param file the file's name in the output
 * @param line the 1-based line of the file on which the text starts
 * @param type the name of the event's record; null if the event is not valid
 * @param result the result of validation, with lines of the file
 */
record Verdict(String file, int line, @Nullable String type, ValidationResult result) {

    boolean isValid() {
        return result.isValid();
    }

    List<Violation> violations() {
        return result.violations();
    }
}
