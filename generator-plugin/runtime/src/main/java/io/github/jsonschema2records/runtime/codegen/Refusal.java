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
        if (ended != null) {
            ofLimit(ended);
        }
        ValidationResult unparsed = unparsed(d);
        if (unparsed != null) {
            return unparsed;
        }
        VerdictMemory.of(d).restart();
        Evaluation e = Evaluation.root(d, codec.schemaLocation(), SchemaValidator.DEFAULT_MAX_VIOLATIONS);
        try {
            return codec.check(d, 0, e) ? ofValid(d, ended) : ViolationReport.of(e);
        } catch (LimitException limit) {
            return ViolationReport.of(d, limit);
        } catch (StackOverflowError deep) {
            return ViolationReport.of(d, LimitException.stack());
        }
    }

    /** Why there is no value of a valid document. */
    private static ValidationResult ofValid(JsonDocument d, @Nullable RuntimeException ended) {
        return ended instanceof LimitException limit ? ViolationReport.of(d, limit) : ViolationReport.ofUnbound(d);
    }

    static ValidationResult of(CompiledValidator validator, JsonDocument d, int maxViolations) {
        ValidationResult unparsed = unparsed(d);
        if (unparsed != null) {
            return unparsed;
        }
        VerdictMemory.of(d).restart();
        Evaluation e = Evaluation.root(d, validator.schemaLocation(), maxViolations);
        try {
            return validator.check(d, 0, e) ? ValidationResult.valid() : ViolationReport.of(e);
        } catch (LimitException limit) {
            return ViolationReport.of(d, limit);
        } catch (StackOverflowError deep) {
            return ViolationReport.of(d, LimitException.stack());
        }
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
