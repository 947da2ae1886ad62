package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the steps of {@code $ref} and of the dynamic references of one schema. */
final class ReferencePlanner {

    private final CheckPlanner planner;
    private final Schema schema;
    private final boolean tracked;

    /**
     * Creates a planner.
     *
     * @param tracked whether the targets record which members and items they evaluate
     */
    ReferencePlanner(CheckPlanner planner, Schema schema, boolean tracked) {
        this.planner = planner;
        this.schema = schema;
        this.tracked = tracked;
    }

    /** Returns the step of a reference, or nothing if its only target accepts every value. */
    Optional<Step> step(String name, Reference reference) {
        Target target = planner.facts().graph().target(reference);
        Call initial = follow(name, target.initial());
        if (target instanceof Target.Dynamic dynamic) {
            return Optional.of(new Step.ApplyDynamic(dynamic.anchor(), candidates(name, dynamic), initial));
        }
        return initial.acceptsEverything() ? Optional.empty() : Optional.of(new Step.Apply(initial));
    }

    private Map<Integer, Call> candidates(String name, Target.Dynamic dynamic) {
        Map<Integer, Call> calls = new LinkedHashMap<>();
        for (Schema candidate : dynamic.candidates()) {
            calls.put(planner.scopes().number(dynamic.anchor(), candidate), follow(name, candidate));
        }
        return calls;
    }

    private Call follow(String name, Schema target) {
        Call call = planner.call(target, "", tracked, schema);
        List<Call.Reference> references = new ArrayList<>();
        references.add(new Call.Reference("/" + name, target.location().display()));
        references.addAll(call.references());
        return new Call(call.target(), "", references, call.enters(), Call.NO_MARK, null);
    }
}
