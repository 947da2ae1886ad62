package io.github.jsonschema2records.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;

/**
 * Thrown if a value does not conform to the schema of its type. Instance locations of the violations start at the value
 * that was read with one codec, such as one item of a list. Lines and columns are those of Jackson's parser, and 0 for
 * formats without them. The location of the exception is the start of the value, and its cause an
 * {@link InvalidInstanceException}, as with a mapper without the module.
 */
public final class InvalidInputException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final InvalidInstanceException invalid;

    InvalidInputException(JsonParser p, JsonLocation start, Class<?> type, List<Violation> violations) {
        this(p, start, type, new InvalidInstanceException(violations));
    }

    private InvalidInputException(JsonParser p, JsonLocation start, Class<?> type, InvalidInstanceException invalid) {
        super(p, "no valid " + type.getSimpleName() + ":\n" + invalid.getMessage(), start);
        this.invalid = invalid;
        _targetType = type;
    }

    /** Returns the violations in the order of their positions; unmodifiable. */
    public List<Violation> violations() {
        return invalid.violations();
    }

    /** Returns the exception that a mapper without the module has as the cause, with the same violations. */
    @Override
    public synchronized Throwable getCause() {
        return invalid;
    }
}
