package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.SyntaxError;
import io.github.jsonschema2records.runtime.ValidationResult;
import org.jspecify.annotations.Nullable;

/** Says why there is no value: the side of {@link Codec} and {@link CompiledValidator} that valid instances never load. */
final class Refusal {

    private Refusal() {}

    static <T extends @Nullable Object> ReadResult<T> result(Codec<T> codec, JsonDocument d) {
        ValidationResult result = of(codec, d);
        return new ReadResult.Invalid<>(result.violations(), d.failure() == null ? d.data(0) : null);
    }

    static RuntimeException exception(Codec<?> codec, JsonDocument d) {
        return new InvalidInstanceException(of(codec, d).violations());
    }

    private static ValidationResult of(Codec<?> codec, JsonDocument d) {
        ValidationResult unparsed = unparsed(d);
        if (unparsed != null) {
            return unparsed;
        }
        d.verdictMemory().restart();
        Evaluation e = Evaluation.root(d, codec.schemaLocation(), SchemaValidator.DEFAULT_MAX_VIOLATIONS);
        try {
            return codec.check(d, 0, e) ? Report.ofUnbound(d) : Report.of(e);
        } catch (LimitException limit) {
            return Report.of(d, limit);
        } catch (StackOverflowError deep) {
            return Report.of(d, LimitException.stack());
        }
    }

    static ValidationResult of(CompiledValidator validator, JsonDocument d, int maxViolations) {
        ValidationResult unparsed = unparsed(d);
        if (unparsed != null) {
            return unparsed;
        }
        d.verdictMemory().restart();
        Evaluation e = Evaluation.root(d, validator.schemaLocation(), maxViolations);
        try {
            return validator.check(d, 0, e) ? ValidationResult.valid() : Report.of(e);
        } catch (LimitException limit) {
            return Report.of(d, limit);
        } catch (StackOverflowError deep) {
            return Report.of(d, LimitException.stack());
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
        return failure == null ? null : Report.of(d, failure);
    }
}
