package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A keyword that looks at the value alone; the methods of {@code Assert} know how. */
abstract class Assertion extends ProgramKeyword {

    Assertion(String name) {
        super(name);
    }

    /** Returns whether it holds; reports to the evaluation why not, if there is one. */
    abstract boolean holds(JsonDocument d, int at, @Nullable Evaluation e);

    @Override
    void evaluate(Evaluator run, Application here) {
        if (holds(run.d, here.at, null)) {
            holding(run, here);
        } else {
            Evaluation e = run.evaluation();
            holds(run.d, here.at, e);
            run.failed(here, name, Evaluator.message(e), List.of());
        }
    }

    /** What to do if it holds: nothing, unless it annotates too. */
    void holding(Evaluator run, Application here) {
        run.passed(here, name);
    }
}
