package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.SyntaxError;
import io.github.jsonschema2records.runtime.ValidationResult;
import org.jspecify.annotations.Nullable;

/** Says why there is no value: the side of {@link Codec} and {@link CompiledValidator} that valid instances never load. */
final class Refusal {

    private Refusal() {}

    /**
     * For a document that gave no value.
     *
     * @param ended the exception that ended reading; null if nothing did. It is passed on, unless a limit was reached.
     */
    static <T extends @Nullable Object> ReadResult<T> result(
            Codec<T> codec, JsonDocument d, @Nullable RuntimeException ended) {
        ValidationResult result = of(codec, d, ended);
        return new ReadResult.Invalid<>(result.violations(), d.failure() == null ? d.data(0) : null);
    }

    /** As {@link #result}. */
    static RuntimeException exception(Codec<?> codec, JsonDocument d, @Nullable RuntimeException ended) {
        return new InvalidInstanceException(of(codec, d, ended).violations());
    }

    /** The exception of a check or a reader for which the stack was too small. */
    static RuntimeException ofStack() {
        return LimitException.stack();
    }

    private static ValidationResult of(Codec<?> codec, JsonDocument d, @Nullable RuntimeException ended) {
        ValidationResult result = of(new CodecValidator(codec), d, SchemaValidator.DEFAULT_MAX_VIOLATIONS, ended);
        return result.isValid() ? ViolationReport.ofUnbound(d) : result;
    }

    /**
     * What is wrong with a document that was not found valid.
     *
     * @param ended the exception that ended the check; null if nothing did. It is passed on, unless a limit was reached: then
     *     the result has a violation at least, since what ran into a limit once is not valid at the second attempt.
     */
    static ValidationResult of(
            CompiledValidator validator, JsonDocument d, int maxViolations, @Nullable RuntimeException ended) {
        if (ended != null) {
            ofLimit(ended);
        }
        ValidationResult unparsed = unparsed(d);
        if (unparsed != null) {
            return unparsed;
        }
        Evaluation e = Evaluation.root(d, validator.schemaLocation(), maxViolations);
        VerdictMemory memory = VerdictMemory.of(d);
        long left = memory.restart();
        try {
            return validator.check(d, 0, e) ? ofValid(d, ended) : ViolationReport.of(e);
        } catch (LimitException limit) {
            return ViolationReport.of(d, limit);
        } catch (StackOverflowError deep) {
            return ViolationReport.of(d, LimitException.stack());
        } finally {
            memory.resume(left);
        }
    }

    /** Nothing is wrong with the document; a limit that was reached before is told. */
    private static ValidationResult ofValid(JsonDocument d, @Nullable RuntimeException ended) {
        return ended instanceof LimitException limit ? ViolationReport.of(d, limit) : ValidationResult.valid();
    }

    /** What a check that ended with an exception says: false if a limit was reached; all else is passed on. */
    static boolean ofLimit(RuntimeException exception) {
        if (exception instanceof LimitException) {
            return false;
        }
        throw exception;
    }

    private static @Nullable ValidationResult unparsed(JsonDocument d) {
        SyntaxError failure = d.failure();
        if (failure == null && d.tokenCount() == 0) {
            throw new IllegalArgumentException("nothing was parsed into the document");
        }
        return failure == null ? null : ViolationReport.of(d, failure);
    }
}
