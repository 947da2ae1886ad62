package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.MaskedTokens;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.Unknown;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.ViolationOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Produces the standard output formats for {@link CompiledValidator}. Not loaded as long as only validity is checked.
 */
final class Outputs {

    private Outputs() {}

    static List<Annotation> annotations(OutputProgram program, JsonDocument d, @Nullable Secrets secrets) {
        FullSteps steps = new FullSteps(d);
        d.mask(Refusal.secrets(secrets, d));
        try {
            return program.annotations(d);
        } catch (LimitException | StackOverflowError limit) {
            throw exceeded(d, limit);
        } finally {
            steps.end();
            d.mask(null);
        }
    }

    /** Returns what a schema does not know. Searches for secrets only if there is something to show. */
    static List<Unknown> unknowns(OutputProgram program, JsonDocument d, @Nullable Secrets secrets) {
        List<Unknown> found = unknowns(program, d, (MaskedTokens) null);
        return found.isEmpty() || secrets == null ? found : unknowns(program, d, secrets.find(d));
    }

    private static List<Unknown> unknowns(OutputProgram program, JsonDocument d, @Nullable MaskedTokens masked) {
        FullSteps steps = new FullSteps(d);
        d.mask(masked);
        try {
            return program.unknowns(d);
        } catch (LimitException | StackOverflowError limit) {
            throw exceeded(d, limit);
        } finally {
            steps.end();
            d.mask(null);
        }
    }

    static RuntimeException exceeded(JsonDocument d, Throwable limit) {
        LimitException exceeded = limit instanceof LimitException exception ? exception : LimitException.stack();
        return new InvalidInstanceException(ViolationReport.of(d, exceeded).violations());
    }

    static JsonObject of(CompiledValidator validator, JsonDocument d, OutputFormat format) {
        if (format == OutputFormat.FLAG) {
            return ViolationOutput.flag(validator.isValid(d));
        }
        OutputProgram program = d.tokenCount() == 0 ? null : validator.program();
        if (program == null) {
            return ViolationOutput.of(validator.validateHere(d, SchemaValidator.DEFAULT_MAX_VIOLATIONS), format);
        }
        LimitException limit = limit(validator, d);
        if (limit != null) {
            ValidationResult result = Refusal.of(validator, d, SchemaValidator.DEFAULT_MAX_VIOLATIONS, limit);
            return ViolationOutput.of(result, format);
        }
        JsonObject output = output(program, d, format, validator.secrets());
        return output == null
                ? ViolationOutput.of(validator.validateHere(d, SchemaValidator.DEFAULT_MAX_VIOLATIONS), format)
                : output;
    }

    /** Returns the limit that a document exceeds, or null. All formats then have the same result as {@code FLAG}. */
    private static @Nullable LimitException limit(CompiledValidator validator, JsonDocument d) {
        try {
            validator.decide(d);
            return null;
        } catch (LimitException limit) {
            return limit;
        }
    }

    /** Returns the output, or null if it takes too many steps or too much stack. The verdict is known nevertheless. */
    private static @Nullable JsonObject output(
            OutputProgram program, JsonDocument d, OutputFormat format, @Nullable Secrets secrets) {
        FullSteps steps = new FullSteps(d);
        d.mask(Refusal.secrets(secrets, d));
        try {
            return program.output(d, format);
        } catch (LimitException | StackOverflowError limit) {
            return null;
        } finally {
            steps.end();
            d.mask(null);
        }
    }
}
