package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Messages;
import io.github.jsonschema2records.runtime.codegen.Check;
import io.github.jsonschema2records.runtime.codegen.Containers;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import io.github.jsonschema2records.runtime.codegen.VerdictMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a schema program for one document. Applies schemas to values and collects the results: all of them, or only
 * the relevant ones.
 */
class Evaluator {

    /** Largest number of failures of one keyword that its message lists. */
    private static final int MOST_FAILURES = 20;

    final JsonDocument d;

    /** True if all results are kept. Otherwise failures of invalid units and annotations of valid units are kept. */
    final boolean everything;

    private final Map<Integer, Outcome> outcomes = new HashMap<>();

    /** Those of the document, if a schema {@code false} has refused a value. */
    private @Nullable Containers containers;

    Evaluator(JsonDocument d, boolean everything) {
        this.d = d;
        this.everything = everything;
    }

    /** Evaluates the whole document with a schema. */
    OutputUnit evaluate(SchemaNode root) {
        return evaluate(new Application(root, 0, "", "", ScopeStack.of(root)));
    }

    /**
     * Prepares the application of a subschema to the same value. Its evaluated members do not count for the parent
     * schema.
     */
    Application apply(Application here, SchemaNode schema, String step) {
        return new Application(schema, here.at, step, "", here.scope.enter(schema));
    }

    /** Evaluates a subschema for a member or item of the value, or for the name of a member. */
    OutputUnit child(Application here, SchemaNode schema, String step, int at, String token) {
        return evaluate(new Application(schema, at, step, token, here.scope.enter(schema)));
    }

    /** Evaluates a subschema that must hold for the same value. Its evaluated members count. */
    OutputUnit mustHold(Application here, SchemaNode schema, String step) {
        Application there = apply(here, schema, step);
        OutputUnit unit = evaluate(there);
        here.marks.add(there.marks);
        return unit;
    }

    /** Evaluates a subschema that may hold for the same value. Its evaluated members count if it does. */
    OutputUnit mayHold(Application here, SchemaNode schema, String step) {
        Application there = apply(here, schema, step);
        OutputUnit unit = evaluate(there);
        if (unit.valid) {
            here.marks.add(there.marks);
        }
        return unit;
    }

    OutputUnit evaluate(Application here) {
        return here.schema.once ? once(here) : evaluateNow(here);
    }

    /** Evaluates a schema, or returns its outcome if it was applied to the value before. */
    private OutputUnit once(Application here) {
        Outcome outcome = Outcome.find(outcomes.get(here.at), here);
        if (outcome == null) {
            OutputUnit unit = evaluateNow(here);
            outcome = new Outcome(here, unit, outcomes.get(here.at));
            outcomes.put(here.at, outcome);
        } else {
            here.marks.add(outcome.marks);
        }
        return outcome.unit.reachedAt(here);
    }

    /** Evaluates a schema, even if it was applied to the value before. */
    OutputUnit evaluateNow(Application here) {
        VerdictMemory.of(d).step();
        if (here.schema.isFalse) {
            return unit(here, false, refusal(here.at), List.of());
        }
        for (ProgramKeyword keyword : here.schema.keywords) {
            evaluate(keyword, here);
            if (isDecided(here)) {
                break;
            }
        }
        return unit(here, here.valid, null, relevant(here.units, here.valid));
    }

    void evaluate(ProgramKeyword keyword, Application here) {
        keyword.evaluate(this, here);
    }

    /** Returns whether no more results of an application are needed. All are needed, unless this is overridden. */
    boolean isDecided(Application here) {
        return false;
    }

    /** Returns whether no more results of a keyword that applies schemas to members are needed. */
    boolean isDecided(List<OutputUnit> children) {
        return false;
    }

    /** Records a keyword that holds and has no annotation. */
    void passed(Application here, String keyword) {
        if (everything) {
            here.units.add(unit(here, keyword, true, null, null, List.of()));
        }
    }

    /** Records a keyword that holds and annotates the value. */
    void annotated(Application here, String keyword, JsonData annotation) {
        here.units.add(unit(here, keyword, true, null, annotation, List.of()));
    }

    /** Records a keyword that failed. */
    void failed(Application here, String keyword, String error, List<OutputUnit> children) {
        here.valid = false;
        here.units.add(unit(here, keyword, false, error, null, relevant(children, false)));
    }

    /** Records a keyword that holds if all its subschemas do. */
    void all(Application here, String keyword, List<OutputUnit> children, @Nullable JsonData annotation) {
        boolean valid = true;
        for (OutputUnit child : children) {
            valid &= child.valid;
        }
        here.valid &= valid;
        here.units.add(unit(here, keyword, valid, null, valid ? annotation : null, relevant(children, valid)));
    }

    /** Records a keyword that holds regardless of its subschemas. */
    void passedWith(Application here, String keyword, List<OutputUnit> children, @Nullable JsonData annotation) {
        here.units.add(unit(here, keyword, true, null, annotation, relevant(children, true)));
    }

    private List<OutputUnit> relevant(List<OutputUnit> units, boolean valid) {
        if (everything) {
            return units;
        }
        List<OutputUnit> relevant = new ArrayList<>();
        for (OutputUnit unit : units) {
            if (unit.valid == valid && unit.matters()) {
                relevant.add(unit);
            }
        }
        return relevant;
    }

    private static OutputUnit unit(Application here, boolean valid, @Nullable String error, List<OutputUnit> children) {
        String reason = !valid && error == null && children.isEmpty() ? Messages.text("schema", List.of()) : error;
        return new OutputUnit(valid, null, here, reason, null, children);
    }

    private static OutputUnit unit(
            Application here,
            String keyword,
            boolean valid,
            @Nullable String error,
            @Nullable JsonData annotation,
            List<OutputUnit> children) {
        return new OutputUnit(valid, keyword, here, error, annotation, children);
    }

    /** Returns the reason why the schema {@code false} refuses a value. */
    private String refusal(int at) {
        Evaluation e = evaluation();
        Check.never(d, at, e);
        if (containers == null) {
            containers = new Containers(d);
        }
        return String.join("; ", e.messages(containers));
    }

    /** Returns the reason why an assertion does not hold for a value. */
    String reason(Assertion assertion, Application here) {
        Evaluation e = evaluation();
        assertion.holds(d, here.at, e);
        return message(e);
    }

    /** Returns an evaluation that receives the failure of an assertion. */
    Evaluation evaluation() {
        return Evaluation.root(d, "", MOST_FAILURES);
    }

    /** Returns the reported messages as one sentence. */
    static String message(Evaluation e) {
        return String.join("; ", e.messages());
    }
}
