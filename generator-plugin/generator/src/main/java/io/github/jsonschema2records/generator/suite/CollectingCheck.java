package io.github.jsonschema2records.generator.suite;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.SchemaValidator;
import io.github.jsonschema2records.runtime.codegen.CompiledValidator;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Runs the generated check of a validator with an evaluation. Its public methods do so for invalid instances only. */
final class CollectingCheck {

    private CollectingCheck() {}

    /** Returns whether the check accepts an instance while it collects violations. */
    static boolean accepts(SchemaValidator validator, byte[] json) {
        if (!(validator instanceof CompiledValidator)) {
            return validator.validate(json).isValid();
        }
        JsonDocument d = JsonDocument.of(json);
        Evaluation e = Evaluation.root(d, "", SchemaValidator.DEFAULT_MAX_VIOLATIONS);
        try {
            Method check =
                    validator.getClass().getDeclaredMethod("check", JsonDocument.class, int.class, Evaluation.class);
            check.setAccessible(true);
            return (boolean) check.invoke(validator, d, 0, e);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException("while collecting: " + thrown.getCause(), thrown);
        } catch (ReflectiveOperationException notGenerated) {
            throw new IllegalStateException(notGenerated);
        }
    }
}
