package io.github.jsonschema2records.generator.instance;

import io.github.jsonschema2records.runtime.ValidationResult;
import org.jspecify.annotations.Nullable;

/** One instance of a file, or a part of the file that has none. It can be used until the next one is read. */
public interface Instance {

    /** Returns whether it was parsed. Otherwise it is not valid. */
    boolean isParsed();

    /**
     * Validates it. Lines and columns are those of the file, unless it is within a text.
     *
     * @param maxViolations the largest number of violations to report, at least 1
     */
    ValidationResult validate(int maxViolations);

    /** Returns the 1-based line on which the text with the instance starts, or 0 if it is the text itself. */
    default int line() {
        return 0;
    }

    /** Returns the place of the instance in that text; {@code ""} if it is the text itself. */
    default String within() {
        return "";
    }

    /** Returns its type after it was found valid, or null if the schema has one type only. */
    default @Nullable InstanceType type() {
        return null;
    }

    /** Returns what a text without any instance seems to be, or null if this is an instance. */
    default @Nullable String absence() {
        return null;
    }
}
