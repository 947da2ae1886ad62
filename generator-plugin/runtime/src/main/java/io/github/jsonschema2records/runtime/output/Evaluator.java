package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Messages;
import io.github.jsonschema2records.runtime.codegen.Check;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import io.github.jsonschema2records.runtime.codegen.VerdictMemory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One evaluation of a document: applies schemas to values and keeps what came of it, all or what matters. */
final class Evaluator {

    /** How many failures of one keyword its message names. */
    private static final int MOST_FAILURES = 20;

    final JsonDocument d;

    /** Whether everything is kept; else what failed in what is invalid, and annotations in what is valid. */
    final boolean everything;

    private final Map<Integer, Outcome> outcomes = new HashMap<>();

    Evaluator(JsonDocument d, boolean everything) {
        this.d = d;
        this.everything = everything;
    }

    /** The whole document against a schema. */
    OutputUnit evaluate(SchemaNode root) {
        return evaluate(new Application(root, 0, "", "", ScopeStack.of(root)));
    }

    /** A subschema for the same value; what it evaluates does not count for the schema around it. */
    Application apply(Application here, SchemaNode schema, String step) {
        return new Application(schema, here.at, step, "", here.scope.enter(schema));
    }

    /** A subschema for a member or item of the value, or the name of a member. */
    OutputUnit child(Application here, SchemaNode schema, String step, int at, String token) {
        return evaluate(new Application(schema, at, step, token, here.scope.enter(schema)));
    }

    /** A subschema for the same value that must hold: what it evaluates counts. */
    OutputUnit conjunct(Application here, SchemaNode schema, String step) {
        Application there = apply(here, schema, step);
        OutputUnit unit = evaluate(there);
        here.marks.add(there.marks);
        return unit;
    }

    /** A subschema for the same value that may hold: what it evaluates counts if it does. */
    OutputUnit alternative(Application here, SchemaNode schema, String step) {
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

    /** Evaluates a schema that has not been applied to the value before; else the outcome is known. */
    private OutputUnit once(Application here) {
        Outcome known = Outcome.find(outcomes.get(here.at), here);
        if (known == null) {
            OutputUnit unit = evaluateNow(here);
            known = new Outcome(here, unit, outcomes.get(here.at));
            outcomes.put(here.at, known);
        } else {
            here.marks.add(known.marks);
        }
        return known.unit.metAt(here);
    }

    private OutputUnit evaluateNow(Application here) {
        VerdictMemory.of(d).step();
        if (here.schema.isFalse) {
            return unit(here, false, refusal(here.at), List.of());
        }
        for (ProgramKeyword keyword : here.schema.keywords) {
            keyword.evaluate(this, here);
        }
        return unit(here, here.valid, null, kept(here.units, here.valid));
    }

    /** A keyword that holds and says nothing. */
    void passed(Application here, String keyword) {
        if (everything) {
            here.units.add(unit(here, keyword, true, null, null, List.of()));
        }
    }

    /** A keyword that holds and annotates the value. */
    void annotated(Application here, String keyword, JsonData annotation) {
        here.units.add(unit(here, keyword, true, null, annotation, List.of()));
    }

    /** A keyword that does not hold. */
    void failed(Application here, String keyword, String error, List<OutputUnit> children) {
        here.valid = false;
        here.units.add(unit(here, keyword, false, error, null, kept(children, false)));
    }

    /** A keyword that holds if all these subschemas do. */
    void all(Application here, String keyword, List<OutputUnit> children, @Nullable JsonData annotation) {
        boolean valid = true;
        for (OutputUnit child : children) {
            valid &= child.valid;
        }
        here.valid &= valid;
        here.units.add(unit(here, keyword, valid, null, valid ? annotation : null, kept(children, valid)));
    }

    /** A keyword that holds, whatever became of these subschemas. */
    void held(Application here, String keyword, List<OutputUnit> children, @Nullable JsonData annotation) {
        here.units.add(unit(here, keyword, true, null, annotation, kept(children, true)));
    }

    private List<OutputUnit> kept(List<OutputUnit> units, boolean valid) {
        if (everything) {
            return units;
        }
        List<OutputUnit> kept = new ArrayList<>();
        for (OutputUnit unit : units) {
            if (unit.valid == valid && unit.matters()) {
                kept.add(unit);
            }
        }
        return kept;
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

    /** Why the schema {@code false} refuses a value. */
    private String refusal(int at) {
        Evaluation e = evaluation();
        Check.never(d, at, e);
        return message(e);
    }

    /** What an assertion can report its failure to. */
    Evaluation evaluation() {
        return Evaluation.root(d, "", MOST_FAILURES);
    }

    /** What was reported, as one sentence. */
    static String message(Evaluation e) {
        return String.join("; ", e.messages());
    }
}
