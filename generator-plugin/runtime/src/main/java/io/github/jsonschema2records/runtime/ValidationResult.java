package io.github.jsonschema2records.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Result of validating a JSON text: valid, or invalid with its violations. Immutable.
 * <pre>{@code
 * ValidationResult result = validator.validate(bytes);
 * if (!result.isValid()) {
 *     log.warn("{}", result); // one violation per line
 * }
 * }</pre>
 */
public final class ValidationResult {

    private static final ValidationResult VALID = new ValidationResult(List.of(), false);

    private final List<Violation> violations;
    private final boolean truncated;

    private ValidationResult(List<Violation> violations, boolean truncated) {
        this.violations = violations;
        this.truncated = truncated;
    }

    /** Returns the result without violations. */
    public static ValidationResult valid() {
        return VALID;
    }

    /**
     * Returns the result of an invalid text.
     *
     * @param violations the violations in the order of their positions, at least one
     * @param truncated true if the text has more violations than these
     * @throws IllegalArgumentException if there is no violation
     */
    public static ValidationResult invalid(List<Violation> violations, boolean truncated) {
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("an invalid text has at least one violation");
        }
        return new ValidationResult(List.copyOf(violations), truncated);
    }

    /** Returns whether there are no violations. */
    public boolean isValid() {
        return violations.isEmpty();
    }

    /** Returns this result with violations that have no line, column and excerpt; see {@link Violation}. */
    public ValidationResult withoutPositions() {
        if (isValid()) {
            return this;
        }
        List<Violation> unplaced = new ArrayList<>();
        for (Violation violation : violations) {
            unplaced.add(violation.withoutPosition());
        }
        return invalid(unplaced, truncated);
    }

    /** Returns the violations in the order of their positions; unmodifiable. */
    public List<Violation> violations() {
        return violations;
    }

    /** Returns whether the text has more violations than these, because the largest number to report was reached. */
    public boolean isTruncated() {
        return truncated;
    }

    /**
     * Throws an exception if the text is not valid.
     *
     * @throws InvalidInstanceException with all violations
     */
    public void orElseThrow() {
        if (!isValid()) {
            throw InvalidInstanceException.of(violations);
        }
    }

    /**
     * Returns this result as a JSON object with the members {@code valid}, {@code violations}, which is an array of
     * {@link Violation#toJsonData()}, and {@code truncated}, which is present only if it is true. JSON mappers that
     * know Jackson's annotations write this object.
     */
    @JsonValue
    public JsonObject toJsonData() {
        return ViolationJson.of(this);
    }

    /** Returns {@link #toJsonData()} as JSON text in UTF-8. */
    public byte[] toJson() {
        return toJsonData().toJson();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationResult that
                && truncated == that.truncated
                && violations.equals(that.violations);
    }

    @Override
    public int hashCode() {
        return violations.hashCode();
    }

    /** Returns {@code valid}, or one violation per line. */
    @Override
    public String toString() {
        if (isValid()) {
            return "valid";
        }
        StringBuilder text = new StringBuilder();
        for (Violation violation : violations) {
            text.append(text.length() == 0 ? "" : "\n").append(violation);
        }
        return text.append(truncated ? "\n..." : "").toString();
    }
}
