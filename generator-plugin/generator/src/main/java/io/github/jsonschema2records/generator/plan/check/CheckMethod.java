package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One generated check: all that a subschema says, in the order in which it is checked. Equal only to itself, so that plans
 * may be cyclic.
 */
public final class CheckMethod {

    private final int number;
    private final Schema schema;
    private final boolean tracked;
    private final boolean scoped;
    private final Set<Schema> schemas = new LinkedHashSet<>();
    private final Set<String> keywords = new LinkedHashSet<>();
    private final Set<Schema> leftOut = new LinkedHashSet<>();
    private List<Step> steps = List.of();
    private List<CheckMethod> calls = List.of();
    private boolean recursive;
    private boolean remembered;

    CheckMethod(int number, Schema schema, boolean tracked, boolean scoped) {
        this.number = number;
        this.schema = schema;
        this.tracked = tracked;
        this.scoped = scoped;
    }

    /** Notes that it checks a subschema. */
    void checks(Schema subschema) {
        schemas.add(subschema);
    }

    /** Notes that the steps do what a keyword of the schema says. */
    void covers(String keyword) {
        keywords.add(keyword);
    }

    /** Notes that a subschema needs no step, because what another one says makes it superfluous. */
    void leavesOut(Schema subschema) {
        leftOut.add(subschema);
    }

    /** Notes which other checks it calls. */
    void calls(List<CheckMethod> called) {
        calls = List.copyOf(called);
    }

    /** Notes that it can reach itself. */
    void recur() {
        recursive = true;
    }

    /** Has its verdicts remembered. */
    void remember() {
        remembered = true;
    }

    void steps(List<Step> planned) {
        this.steps = List.copyOf(planned);
    }

    /** Its place in the order of planning, unique in a run. */
    public int number() {
        return number;
    }

    /** The first subschema that was found to need it; others of the same unit and structure share it. */
    public Schema schema() {
        return schema;
    }

    /** The subschemas that it checks in the order of the document. */
    public List<Schema> schemas() {
        return schemas.stream().sorted(Comparator.comparing(Schema::position)).toList();
    }

    /** The place of the first subschema that it checks, in the order of the document. */
    public SourcePosition position() {
        return schemas().get(0).position();
    }

    /** Returns whether it notes which properties and items it evaluates, for an {@code unevaluated*} keyword around it. */
    public boolean isTracked() {
        return tracked;
    }

    /** Returns whether it is handed the dynamic scope, because a dynamic reference can be reached from it. */
    public boolean isScoped() {
        return scoped;
    }

    /** The checks that it calls; none where no check of the run is recursive. */
    public List<CheckMethod> calls() {
        return calls;
    }

    /** Returns whether it can reach itself, so that a value that is nested deep uses up the stack. */
    public boolean isRecursive() {
        return recursive;
    }

    /** Returns whether its verdicts are remembered, because one value can reach it on more than one way in a recursive schema. */
    public boolean isRemembered() {
        return remembered;
    }

    /** The names of the keywords that the steps were made from. */
    public Set<String> keywords() {
        return Collections.unmodifiableSet(keywords);
    }

    /** The subschemas for which there is no step, since they make no difference. */
    Set<Schema> leftOut() {
        return leftOut;
    }

    /** What it does. */
    public List<Step> steps() {
        return steps;
    }
}
