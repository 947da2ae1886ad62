package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.codegen.Assert;
import io.github.jsonschema2records.runtime.codegen.Check;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates schemas as generated checks do: the only results are the verdict and, if they are wanted, the violations.
 * Each schema that is applied has an evaluation, which receives the failures of its keywords.
 */
final class ViolationCheck extends Evaluator {

    /** Evaluation of the schema that is applied at the moment; null if no violations are collected. */
    private @Nullable Evaluation e;

    private ViolationCheck(JsonDocument d, @Nullable Evaluation e) {
        super(d, false);
        this.e = e;
    }

    /** Returns whether a value is valid, and ends the evaluation of the schema. */
    static boolean check(JsonDocument d, int at, SchemaNode schema, @Nullable Evaluation e) {
        ViolationCheck check = new ViolationCheck(d, e);
        Application here = new Application(schema, at, "", "", ScopeStack.of(schema));
        return Evaluation.end(e, check.evaluateNow(here).valid);
    }

    @Override
    OutputUnit evaluate(Application applied) {
        Application here = e == null ? applied : followed(applied);
        OutputUnit unit = isQuiet(here.step) ? under(null, here) : under(evaluationOf(here), here);
        if (here != applied) {
            applied.marks.add(here.marks);
        }
        return unit;
    }

    /** Evaluates a schema with its evaluation, and ends that. */
    private OutputUnit under(@Nullable Evaluation own, Application here) {
        if (own != null && here.schema.isFalse) {
            Check.never(d, here.at, own);
            return under(null, here);
        }
        Evaluation outer = e;
        e = own;
        // What is applied several times is explained each time, since each union explains its own branches.
        OutputUnit unit = own == null ? super.evaluate(here) : evaluateNow(here);
        e = outer;
        Evaluation.end(own, unit.valid);
        return unit;
    }

    private @Nullable Evaluation evaluationOf(Application here) {
        return here.step.endsWith("/$ref")
                ? Evaluation.ref(e, here.step, here.schema.location)
                : Evaluation.at(e, here.step);
    }

    /** Returns whether a schema is only asked for its verdict: that of a condition, of {@code not} or {@code contains}. */
    private static boolean isQuiet(String step) {
        return step.equals("/if") || step.equals("/not") || step.equals("/contains");
    }

    /** Replaces a schema that is a reference by its target, so that the target names an alternative. */
    private Application followed(Application here) {
        List<ProgramKeyword> keywords = here.schema.keywords;
        boolean follows = keywords.size() == 1
                && keywords.get(0) instanceof InPlace.Reference reference
                && !reference.always().isEmpty()
                && !isQuiet(here.step);
        if (!follows) {
            return here;
        }
        SchemaNode target = ((InPlace.Reference) keywords.get(0)).initial;
        String step = here.step + "/" + keywords.get(0).name;
        return new Application(target, here.at, step, here.token, here.scope.enter(target));
    }

    @Override
    OutputUnit child(Application here, SchemaNode schema, String step, int at, String token) {
        if (e != null && schema.isFalse && step.equals("/additionalProperties")) {
            Check.unknownProperty(d, at, names(here.schema), Evaluation.at(e, step));
            return under(null, new Application(schema, at, step, token, here.scope));
        }
        return super.child(here, schema, step, at, token);
    }

    private static StringTable names(SchemaNode schema) {
        return new StringTable(MemberSchemas.names(List.of(schema)).toArray(new String[0]));
    }

    @Override
    void evaluate(ProgramKeyword keyword, Application here) {
        if (e != null && keyword instanceof Unions.Union union) {
            here.valid &= matches(union, here);
        } else if (e != null && keyword instanceof Assertions.Required required) {
            here.valid &= holds(required, here);
        } else if (e != null && keyword instanceof Assertion assertion) {
            here.valid &= assertion.holds(d, here.at, e);
        } else {
            keyword.evaluate(this, here);
        }
    }

    /** Checks {@code required} with all names that the schema knows, among which a misspelling is searched. */
    private boolean holds(Assertions.Required required, Application here) {
        Set<String> known = new LinkedHashSet<>(required.names());
        int count = known.size();
        if (count > Long.SIZE || !d.isObject(here.at)) {
            return required.holds(d, here.at, e);
        }
        known.addAll(MemberSchemas.names(List.of(here.schema)));
        StringTable names = new StringTable(known.toArray(new String[0]));
        long present = 0;
        for (int i = 0; i < count; i++) {
            present |= d.find(here.at, names.string(i)) >= 0 ? 1L << i : 0;
        }
        return Assert.required(d, here.at, names, present, count == 0 ? 0 : -1L >>> (Long.SIZE - count), e);
    }

    private boolean matches(Unions.Union keyword, Application here) {
        Evaluation outer = e;
        Evaluation union = Evaluation.union(outer);
        int matches;
        do {
            matches = 0;
            e = union;
            for (int i = 0; i < keyword.branches.size(); i++) {
                if (keyword.named == null || keyword.named.mayMatch(i, d, here.at)) {
                    matches += branch(keyword, i, here) ? 1 : 0;
                }
            }
        } while (matches == 0 && Evaluation.again(union, here.at));
        e = outer;
        return keyword instanceof Unions.AnyOf
                ? Assert.anyOf(d, here.at, matches > 0, union)
                : Assert.oneOf(d, here.at, matches, union);
    }

    private boolean branch(Unions.Union keyword, int number, Application here) {
        String step = "/" + keyword.name + "/" + number;
        Application applied = apply(here, keyword.branches.get(number), step);
        Application there = followed(applied);
        String title = keyword.branches.get(number).title();
        Evaluation own = title == null || there != applied ? evaluationOf(there) : Evaluation.titled(e, step, title);
        boolean valid = under(own, there).valid;
        if (valid) {
            here.marks.add(there.marks);
        }
        return valid;
    }

    @Override
    boolean isDecided(Application here) {
        return e == null && !here.valid;
    }

    @Override
    boolean isDecided(List<OutputUnit> children) {
        return e == null && !children.isEmpty() && !children.get(children.size() - 1).valid;
    }

    @Override
    Evaluation evaluation() {
        return e == null ? super.evaluation() : e;
    }

    @Override
    String reason(Assertion assertion, Application here) {
        return "";
    }

    @Override
    void passed(Application here, String keyword) {}

    @Override
    void annotated(Application here, String keyword, JsonData annotation) {}

    @Override
    void failed(Application here, String keyword, String error, List<OutputUnit> children) {
        here.valid = false;
    }

    @Override
    void all(Application here, String keyword, List<OutputUnit> children, @Nullable JsonData annotation) {
        for (OutputUnit child : children) {
            here.valid &= child.valid;
        }
    }

    @Override
    void passedWith(Application here, String keyword, List<OutputUnit> children, @Nullable JsonData annotation) {}
}
