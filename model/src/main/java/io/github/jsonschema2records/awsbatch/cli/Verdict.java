package io.github.jsonschema2records.awsbatch.cli;

import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about one JSON text of a file.
 *
 * @param file the file's name as it is shown
 * @param line the 1-based line of the file on which the text starts
 * @param type the name of the event's record; null if it is not valid
 * @param result whether it is valid, and if not, why
 * @param linesBefore how many lines of the file the result's own lines do not count
 */
record Verdict(String file, int line, @Nullable String type, ValidationResult result, int linesBefore) {

    boolean isValid() {
        return result.isValid();
    }

    List<Violation> violations() {
        return result.violations();
    }

    /** The 1-based line of the file that a violation is on. */
    int line(Violation violation) {
        return violation.line() + linesBefore;
    }
}
