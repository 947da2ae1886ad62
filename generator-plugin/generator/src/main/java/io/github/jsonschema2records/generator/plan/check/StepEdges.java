package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.Edge;
import io.github.jsonschema2records.generator.analyze.ValuePlace;
import io.github.jsonschema2records.generator.analyze.ValuePlaces;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Computes the edges from a check to the checks that its steps call. */
final class StepEdges implements Step.Cases<List<Edge<CheckMethod>>> {

    private final List<Edge<CheckMethod>> edges = new ArrayList<>();
    private int choices;

    private StepEdges() {}

    /** Returns the edges from each check. */
    static Map<CheckMethod, List<Edge<CheckMethod>>> of(Collection<CheckMethod> methods) {
        Map<CheckMethod, List<Edge<CheckMethod>>> all = new LinkedHashMap<>();
        for (CheckMethod method : methods) {
            StepEdges edges = new StepEdges();
            method.steps().forEach(step -> step.match(edges));
            all.put(method, edges.edges);
        }
        return all;
    }

    private void add(@Nullable Call call, ValuePlace place) {
        add(call, place, 0, 0);
    }

    private void add(@Nullable Call call, ValuePlace place, int choice, int arm) {
        if (call != null && call.target() instanceof CheckTarget.Generated generated) {
            edges.add(new Edge<>(generated.method(), place, choice, arm));
        }
    }

    @Override
    public List<Edge<CheckMethod>> assertion(Step.Assertion step) {
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> enumeration(Step.Enumeration step) {
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> members(Step.Members step) {
        step.properties().forEach((name, call) -> add(call, new ValuePlace.Member(name)));
        step.patterns().values().forEach(call -> add(call, ValuePlaces.ANY_MEMBER));
        add(step.additional(), new ValuePlace.OtherMembers(step.properties().keySet()));
        add(step.propertyNames(), ValuePlaces.NAMES);
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> elements(Step.Elements step) {
        for (int i = 0; i < step.prefix().size(); i++) {
            add(step.prefix().get(i), new ValuePlace.Item(i));
        }
        add(step.items(), new ValuePlace.ItemsFrom(step.prefix().size()));
        add(step.contains(), ValuePlaces.ANY_ITEM);
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> apply(Step.Apply step) {
        add(step.call(), ValuePlaces.HERE);
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> applyDynamic(Step.ApplyDynamic step) {
        int choice = ++choices;
        List<Call> calls = new ArrayList<>(step.calls().values());
        calls.add(step.initial());
        for (int i = 0; i < calls.size(); i++) {
            add(calls.get(i), ValuePlaces.HERE, choice, i);
        }
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> anyOf(Step.AnyOf step) {
        return union(step.branches(), step.dispatch());
    }

    @Override
    public List<Edge<CheckMethod>> oneOf(Step.OneOf step) {
        return union(step.branches(), step.dispatch());
    }

    private List<Edge<CheckMethod>> union(List<Call> branches, Dispatch dispatch) {
        int choice = dispatch.ifByProperty().isPresent() ? ++choices : 0;
        for (int i = 0; i < branches.size(); i++) {
            add(branches.get(i), ValuePlaces.HERE, choice, i);
        }
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> not(Step.Not step) {
        add(step.call(), ValuePlaces.HERE);
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> conditional(Step.Conditional step) {
        int choice = ++choices;
        add(step.condition(), ValuePlaces.HERE);
        add(step.then(), ValuePlaces.HERE, choice, 0);
        add(step.otherwise(), ValuePlaces.HERE, choice, 1);
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> dependentNames(Step.DependentNames step) {
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> dependentSchema(Step.DependentSchema step) {
        add(step.call(), ValuePlaces.HERE);
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> unevaluatedMembers(Step.UnevaluatedMembers step) {
        add(step.call(), ValuePlaces.ANY_MEMBER);
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> leftMembers(Step.LeftMembers step) {
        Set<String> names = new HashSet<>(step.always().names());
        add(step.call(), new ValuePlace.OtherMembers(names));
        return edges;
    }

    @Override
    public List<Edge<CheckMethod>> unevaluatedElements(Step.UnevaluatedElements step) {
        add(step.call(), ValuePlaces.ANY_ITEM);
        return edges;
    }
}
