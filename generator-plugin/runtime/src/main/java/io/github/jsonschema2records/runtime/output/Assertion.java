package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertion keyword, which depends on the value alone. It is checked by a method of {@code Assert}. */
abstract class Assertion extends ProgramKeyword {

    Assertion(String name) {
        super(name);
    }

    /**
     * Returns whether the assertion holds. If it does not, reports the reason to the evaluation.
     *
     * @param e receives the reason; null if it is not needed
     */
    abstract boolean holds(JsonDocument d, int at, @Nullable Evaluation e);

    @Override
    void evaluate(Evaluator run, Application here) {
        if (holds(run.d, here.at, null)) {
            recordSuccess(run, here);
        } else {
            run.failed(here, name, run.reason(this, here), List.of());
        }
    }

    /** Records that the assertion holds. Overridden by keywords that also annotate. */
    void recordSuccess(Evaluator run, Application here) {
        run.passed(here, name);
    }
}
