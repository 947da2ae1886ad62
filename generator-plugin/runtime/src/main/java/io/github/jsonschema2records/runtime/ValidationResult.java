package io.github.jsonschema2records.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Result of validating a JSON text: valid, or invalid with its violations.
 * <pre>{@code
 * ValidationResult result = validator.validate(bytes);
 * if (!result.isValid()) {
 *     log.warn("{}", result); // one violation per line
 * }
 * }</pre>
 */
public final class ValidationResult {

    private static final ValidationResult VALID = new ValidationResult(List.of(), false, null, null);

    private final List<Violation> violations;
    private final boolean truncated;

    /** Validator that found the text valid, for {@link #unknowns()}, or null. */
    private final @Nullable SchemaValidator validator;

    private final @Nullable JsonDocument document;
    private final int parses;

    private ValidationResult(
            List<Violation> violations,
            boolean truncated,
            @Nullable SchemaValidator validator,
            @Nullable JsonDocument document) {
        this.violations = violations;
        this.truncated = truncated;
        this.validator = validator;
        this.document = document;
        parses = document == null ? 0 : document.parses();
    }

    /** Returns the result without violations, and without unknown parts. */
    public static ValidationResult valid() {
        return VALID;
    }

    /** Returns the result of a document that a validator found valid. For implementations of validators. */
    public static ValidationResult valid(SchemaValidator validator, JsonDocument document) {
        return new ValidationResult(List.of(), false, validator, document);
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
        return new ValidationResult(List.copyOf(violations), truncated, null, null);
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
     * Returns the parts of the text that the schema accepts but does not know: members, values of open enums, and types
     * of unions. So a team learns what was added to the texts since its schema was written. Returns them in the order
     * of the text, up to 1,000. Returns an empty list if the text is not valid.
     *
     * <p>They are searched on each call, and nothing is searched before. For that a result of a valid text refers to
     * the text, which must not have been changed. The result of a {@link JsonDocument} can be asked until the document
     * is used for the next text, by one thread at a time. All other results can be shared by threads.
     *
     * @throws IllegalStateException if another text was parsed into the document
     * @throws InvalidInstanceException with a violation of kind {@link ViolationKind#LIMIT}, if the search needs more
     * than {@link JsonLimits#maxSteps()} or a larger stack than a thread can have
     * @throws UnsupportedOperationException if the validator does not have the text of its schema
     */
    public List<Unknown> unknowns() {
        if (validator == null || document == null) {
            return List.of();
        }
        if (document.parses() != parses) {
            throw new IllegalStateException("another text was parsed into the document of this result");
        }
        // The search keeps its state in the document, which only this result knows if the text was not a document.
        synchronized (document) {
            return validator.unknowns(document);
        }
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
