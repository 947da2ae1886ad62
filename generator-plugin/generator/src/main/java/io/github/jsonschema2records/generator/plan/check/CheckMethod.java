package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One generated check: all constraints of a subschema, in the order of checking. Equal only to itself, so that plans
 * may be cyclic.
 */
public final class CheckMethod {

    private final int number;
    private final Schema schema;
    private final boolean tracked;
    private final boolean scoped;
    private final Set<Schema> schemas = new LinkedHashSet<>();
    private final Map<Schema, CheckMethod> nested = new HashMap<>();
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

    /** Adds a subschema that it checks. Returns whether it is new. */
    boolean checks(Schema subschema) {
        return schemas.add(subschema);
    }

    /** Notes the check of a subschema of {@link #schema}. */
    void nests(Schema subschema, CheckMethod check) {
        nested.put(subschema, check);
    }

    /** Returns the checks of the subschemas of {@link #schema}, without those behind references. */
    Map<Schema, CheckMethod> nested() {
        return nested;
    }

    /** Adds a keyword that its steps enforce. */
    void covers(String keyword) {
        keywords.add(keyword);
    }

    /** Adds a subschema that needs no step, because another one makes it redundant. */
    void leavesOut(Schema subschema) {
        leftOut.add(subschema);
    }

    /** Sets the checks that it calls. */
    void calls(List<CheckMethod> called) {
        calls = List.copyOf(called);
    }

    /** Marks it as recursive. */
    void recur() {
        recursive = true;
    }

    /** Marks it as remembered. */
    void remember() {
        remembered = true;
    }

    void steps(List<Step> planned) {
        this.steps = List.copyOf(planned);
    }

    /** Returns its index in the order of planning, unique in a run. */
    public int number() {
        return number;
    }

    /** Returns the first subschema that needs it. Other subschemas of the same unit and structure share it. */
    public Schema schema() {
        return schema;
    }

    /** Returns the subschemas that it checks, in the order of the document. */
    public List<Schema> schemas() {
        return schemas.stream().sorted(Comparator.comparing(Schema::position)).toList();
    }

    /** Returns the position of the first subschema that it checks, in the order of the document. */
    public SourcePosition position() {
        return schemas().get(0).position();
    }

    /**
     * Returns whether it tracks the properties and items that it evaluates, for an {@code unevaluated*} keyword around
     * it.
     */
    public boolean isTracked() {
        return tracked;
    }

    /** Returns whether it has the dynamic scope as a parameter, because a dynamic reference can be reached from it. */
    public boolean isScoped() {
        return scoped;
    }

    /** Returns the checks that it calls; empty if no check of the run is recursive. */
    public List<CheckMethod> calls() {
        return calls;
    }

    /** Returns whether it can reach itself, so that deep values need much stack. */
    public boolean isRecursive() {
        return recursive;
    }

    /**
     * Returns whether its verdicts are remembered, because one value can reach it by more than one path in a recursive
     * schema.
     */
    public boolean isRemembered() {
        return remembered;
    }

    /** Returns the names of the keywords that its steps enforce. */
    public Set<String> keywords() {
        return Collections.unmodifiableSet(keywords);
    }

    /** Returns the subschemas without a step, since they make no difference. */
    Set<Schema> leftOut() {
        return leftOut;
    }

    /** Returns its steps. */
    public List<Step> steps() {
        return steps;
    }
}
