package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.ValuePlace;
import io.github.jsonschema2records.generator.analyze.ValuePlaces;
import io.github.jsonschema2records.generator.analyze.Way;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ways from a check to those that it calls, step by step. */
final class StepWays implements Step.Cases<List<Way<CheckMethod>>> {

    private final List<Way<CheckMethod>> ways = new ArrayList<>();
    private int choices;

    private StepWays() {}

    /** The ways from each check. */
    static Map<CheckMethod, List<Way<CheckMethod>>> of(Collection<CheckMethod> methods) {
        Map<CheckMethod, List<Way<CheckMethod>>> all = new LinkedHashMap<>();
        for (CheckMethod method : methods) {
            StepWays ways = new StepWays();
            method.steps().forEach(step -> step.match(ways));
            all.put(method, ways.ways);
        }
        return all;
    }

    private void add(@Nullable Call call, ValuePlace place) {
        add(call, place, 0, 0);
    }

    private void add(@Nullable Call call, ValuePlace place, int choice, int arm) {
        if (call != null && call.target() instanceof CheckTarget.Generated generated) {
            ways.add(new Way<>(generated.method(), place, choice, arm));
        }
    }

    @Override
    public List<Way<CheckMethod>> assertion(Step.Assertion step) {
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> members(Step.Members step) {
        step.properties().forEach((name, call) -> add(call, new ValuePlace.Member(name)));
        step.patterns().values().forEach(call -> add(call, ValuePlaces.ANY_MEMBER));
        add(step.additional(), new ValuePlace.OtherMembers(step.properties().keySet()));
        add(step.propertyNames(), ValuePlaces.NAMES);
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> elements(Step.Elements step) {
        for (int i = 0; i < step.prefix().size(); i++) {
            add(step.prefix().get(i), new ValuePlace.Item(i));
        }
        add(step.items(), new ValuePlace.ItemsFrom(step.prefix().size()));
        add(step.contains(), ValuePlaces.ANY_ITEM);
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> apply(Step.Apply step) {
        add(step.call(), ValuePlaces.HERE);
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> applyDynamic(Step.ApplyDynamic step) {
        int choice = ++choices;
        List<Call> calls = new ArrayList<>(step.calls().values());
        calls.add(step.initial());
        for (int i = 0; i < calls.size(); i++) {
            add(calls.get(i), ValuePlaces.HERE, choice, i);
        }
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> anyOf(Step.AnyOf step) {
        return union(step.branches(), step.dispatch());
    }

    @Override
    public List<Way<CheckMethod>> oneOf(Step.OneOf step) {
        return union(step.branches(), step.dispatch());
    }

    private List<Way<CheckMethod>> union(List<Call> branches, Dispatch dispatch) {
        int choice = dispatch.ifByProperty().isPresent() ? ++choices : 0;
        for (int i = 0; i < branches.size(); i++) {
            add(branches.get(i), ValuePlaces.HERE, choice, i);
        }
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> not(Step.Not step) {
        add(step.call(), ValuePlaces.HERE);
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> conditional(Step.Conditional step) {
        int choice = ++choices;
        add(step.condition(), ValuePlaces.HERE);
        add(step.then(), ValuePlaces.HERE, choice, 0);
        add(step.otherwise(), ValuePlaces.HERE, choice, 1);
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> dependentNames(Step.DependentNames step) {
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> dependentSchema(Step.DependentSchema step) {
        add(step.call(), ValuePlaces.HERE);
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> unevaluatedMembers(Step.UnevaluatedMembers step) {
        add(step.call(), ValuePlaces.ANY_MEMBER);
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> leftMembers(Step.LeftMembers step) {
        Set<String> names = new HashSet<>(step.always().names());
        add(step.call(), new ValuePlace.OtherMembers(names));
        return ways;
    }

    @Override
    public List<Way<CheckMethod>> unevaluatedElements(Step.UnevaluatedElements step) {
        add(step.call(), ValuePlaces.ANY_ITEM);
        return ways;
    }
}
