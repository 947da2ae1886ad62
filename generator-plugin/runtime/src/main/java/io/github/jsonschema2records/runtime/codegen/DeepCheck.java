package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.Annotation;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonObject;
import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.OutputFormat;
import io.github.jsonschema2records.runtime.Unknown;
import io.github.jsonschema2records.runtime.ValidationResult;
import io.github.jsonschema2records.runtime.ViolationOutput;
import java.util.List;

/** Checks deeply nested documents for {@link CompiledValidator}. Not loaded as long as there are none. */
abstract class DeepCheck<T> extends LargeStack<T> {

    private final CompiledValidator validator;
    private final JsonDocument document;

    private DeepCheck(CompiledValidator validator, JsonDocument document) {
        this.validator = validator;
        this.document = document;
    }

    /** Returns the result of the check. */
    abstract T result();

    @Override
    protected final T perform() {
        validator.initialize();
        return result();
    }

    private T check(StackNeed stack) {
        return call(2 * stack.bytes(document.depthBound(), StackNeed.CHECK));
    }

    private T interpret(StackNeed stack) {
        return call(2 * stack.bytes(document.depthBound(), StackNeed.OUTPUT));
    }

    static boolean isValid(CompiledValidator validator, StackNeed stack, JsonDocument d) {
        DeepCheck<Boolean> check = new DeepCheck<>(validator, d) {
            @Override
            Boolean result() {
                return validator.isValidHere(d);
            }
        };
        try {
            return check.check(stack);
        } catch (LimitException limit) {
            return false;
        }
    }

    static ValidationResult validate(CompiledValidator validator, StackNeed stack, JsonDocument d, int maxViolations) {
        DeepCheck<ValidationResult> check = new DeepCheck<>(validator, d) {
            @Override
            ValidationResult result() {
                return validator.validateHere(d, maxViolations);
            }
        };
        try {
            return check.check(stack);
        } catch (LimitException limit) {
            return Refusal.ofLimit(validator.secrets(), d, limit);
        }
    }

    static JsonObject output(CompiledValidator validator, StackNeed stack, JsonDocument d, OutputFormat format) {
        DeepCheck<JsonObject> output = new DeepCheck<>(validator, d) {
            @Override
            JsonObject result() {
                return Outputs.of(validator, d, format);
            }
        };
        try {
            return output.interpret(stack);
        } catch (LimitException limit) {
            return ViolationOutput.of(Refusal.ofLimit(validator.secrets(), d, limit), format);
        }
    }

    static List<Unknown> unknowns(CompiledValidator validator, StackNeed stack, JsonDocument d) {
        DeepCheck<List<Unknown>> search = new DeepCheck<>(validator, d) {
            @Override
            List<Unknown> result() {
                return validator.unknownsHere(d);
            }
        };
        try {
            return search.interpret(stack);
        } catch (LimitException limit) {
            throw Outputs.exceeded(d, limit);
        }
    }

    static List<Annotation> annotations(CompiledValidator validator, StackNeed stack, JsonDocument d) {
        DeepCheck<List<Annotation>> search = new DeepCheck<>(validator, d) {
            @Override
            List<Annotation> result() {
                return validator.annotationsHere(d);
            }
        };
        try {
            return search.interpret(stack);
        } catch (LimitException limit) {
            throw Outputs.exceeded(d, limit);
        }
    }
}
