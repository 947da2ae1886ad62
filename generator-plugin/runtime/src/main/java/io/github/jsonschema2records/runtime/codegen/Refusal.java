package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.MaskedTokens;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.SyntaxError;
import io.github.jsonschema2records.runtime.ValidationResult;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations for {@link Codec} and {@link CompiledValidator}. Not loaded as long as all instances are
 * valid.
 */
final class Refusal {

    private Refusal() {}

    /**
     * Returns the result for a document that could not be read.
     *
     * @param cause the exception that ended reading, or null; it is thrown again unless it is a {@link LimitException}
     */
    static <T extends @Nullable Object> ReadResult<T> result(
            Codec<T> codec, JsonDocument d, @Nullable RuntimeException cause) {
        ValidationResult result = of(codec, d, cause);
        return new ReadResult.Invalid<>(result.violations(), d.failure() == null ? d.data(0) : null);
    }

    /** Returns the exception for a document that could not be read, as {@link #result}. */
    static RuntimeException exception(Codec<?> codec, JsonDocument d, @Nullable RuntimeException cause) {
        return new InvalidInstanceException(of(codec, d, cause).violations());
    }

    /** Returns the exception for a check or a reader that exhausted the stack. */
    static RuntimeException ofStack() {
        return LimitException.stack();
    }

    private static ValidationResult of(Codec<?> codec, JsonDocument d, @Nullable RuntimeException cause) {
        ValidationResult result = of(new CodecValidator(codec), d, SchemaValidator.DEFAULT_MAX_VIOLATIONS, cause);
        return result.isValid() ? unbound(codec, d) : result;
    }

    private static ValidationResult unbound(Codec<?> codec, JsonDocument d) {
        d.mask(secrets(codec.secrets(), d));
        try {
            return ViolationReport.ofUnbound(d);
        } finally {
            d.mask(null);
        }
    }

    /** Returns the secrets of a parsed document. */
    static @Nullable MaskedTokens secrets(@Nullable Secrets secrets, JsonDocument d) {
        return secrets == null ? null : secrets.find(d);
    }

    /**
     * Returns the result for a document that was not found valid.
     *
     * @param cause the exception that ended the check, or null; it is thrown again unless it is a
     * {@link LimitException}. After a limit was exceeded the result has at least one violation, even if the second
     * attempt succeeds.
     */
    static ValidationResult of(
            CompiledValidator validator, JsonDocument d, int maxViolations, @Nullable RuntimeException cause) {
        if (cause != null) {
            ofLimit(cause);
        }
        ValidationResult unparsed = unparsed(d, validator.secrets());
        if (unparsed != null) {
            return unparsed;
        }
        Evaluation e = Evaluation.root(d, validator.schemaLocation(), maxViolations);
        FullSteps steps = new FullSteps(d);
        d.mask(secrets(validator.secrets(), d));
        try {
            return validator.check(d, 0, e) ? ofValid(d, cause) : ViolationReport.of(e);
        } catch (LimitException limit) {
            return ViolationReport.of(d, limit);
        } catch (StackOverflowError deep) {
            return ViolationReport.of(d, LimitException.stack());
        } finally {
            steps.end();
            d.mask(null);
        }
    }

    /** Returns the result for a document without violations, except that a limit may have been exceeded before. */
    private static ValidationResult ofValid(JsonDocument d, @Nullable RuntimeException cause) {
        return cause instanceof LimitException limit ? ViolationReport.of(d, limit) : ValidationResult.valid();
    }

    /** Returns the result for a document that needs a larger stack than a thread can have. */
    static ValidationResult ofLimit(@Nullable Secrets secrets, JsonDocument d, LimitException limit) {
        d.mask(secrets(secrets, d));
        try {
            return ViolationReport.of(d, limit);
        } finally {
            d.mask(null);
        }
    }

    /** Returns false for a check that exceeded a limit. Any other exception is thrown again. */
    static boolean ofLimit(RuntimeException exception) {
        if (exception instanceof LimitException) {
            return false;
        }
        throw exception;
    }

    private static @Nullable ValidationResult unparsed(JsonDocument d, @Nullable Secrets secrets) {
        SyntaxError failure = d.failure();
        if (failure == null && d.tokenCount() == 0) {
            throw new IllegalArgumentException("nothing was parsed into the document");
        }
        return failure == null ? null : ViolationReport.of(d, failure, secrets);
    }
}
