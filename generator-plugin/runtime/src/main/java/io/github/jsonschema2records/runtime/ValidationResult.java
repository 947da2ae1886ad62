package io.github.jsonschema2records.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a JSON text is valid, and if not, why. Immutable. */
public final class ValidationResult {

    private static final ValidationResult VALID = new ValidationResult(List.of(), false);

    private final List<Violation> violations;
    private final boolean truncated;

    private ValidationResult(List<Violation> violations, boolean truncated) {
        this.violations = violations;
        this.truncated = truncated;
    }

    /** The result without violations. */
    public static ValidationResult valid() {
        return VALID;
    }

    /**
     * The result of an invalid text.
     *
     * @param violations at least one, in the order of their positions
     * @param truncated whether there are more than these
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

    /** The violations in the order of their positions; unmodifiable. */
    public List<Violation> violations() {
        return violations;
    }

    /** Returns whether the text has more violations than these, because the number asked for was reached. */
    public boolean isTruncated() {
        return truncated;
    }

    /**
     * Does nothing if the text is valid.
     *
     * @throws InvalidInstanceException with all violations if it is not
     */
    public void orElseThrow() {
        if (!isValid()) {
            throw InvalidInstanceException.of(violations);
        }
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

    /** {@code valid}, or one violation a line. */
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
