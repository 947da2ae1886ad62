package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Title;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans how a check finds the branches of {@code anyOf} and {@code oneOf} that accept a value. */
final class UnionPlanner {

    private final CheckPlanner planner;
    private final Schema schema;
    private final Function<Schema, Call> branch;

    /**
     * Creates a planner for the unions of one schema.
     *
     * @param branch returns the call of a subschema for the same value, which may accept it or not
     */
    UnionPlanner(CheckPlanner planner, Schema schema, Function<Schema, Call> branch) {
        this.planner = planner;
        this.schema = schema;
        this.branch = branch;
    }

    /**
     * Returns the branch that accepts every value of a type that all branches require, so that the others are redundant
     * (open enums). Null if there is none.
     */
    @Nullable
    Schema sufficient(AnyOf any) {
        for (Schema candidate : any.branches()) {
            Type type = planner.onlyType(candidate);
            if (type != null && acceptsAll(type, any.branches())) {
                return candidate;
            }
        }
        return null;
    }

    private boolean acceptsAll(Type type, List<Schema> branches) {
        Kinds accepted = Kinds.of(type.types());
        return type.integralDecimals()
                && branches.stream().allMatch(b -> planner.facts().kinds(b).within(accepted));
    }

    Step anyOf(AnyOf any) {
        List<Call> calls = alternatives(any.branches());
        Dispatch dispatch = dispatch(any.branches());
        return new Step.AnyOf(calls, dispatch, filter(dispatch, any.branches(), calls));
    }

    Step oneOf(OneOf one) {
        List<Call> calls = alternatives(one.branches());
        Dispatch dispatch = dispatch(one.branches());
        return new Step.OneOf(calls, dispatch, filter(dispatch, one.branches(), calls));
    }

    private List<Call> alternatives(List<Schema> branches) {
        return branches.stream().map(this::alternative).toList();
    }

    /** Returns the call of a branch. A reference has a name already, so it gets no title. */
    private Call alternative(Schema subschema) {
        Call call = branch.apply(subschema);
        Title title = subschema.keyword(Title.class);
        if (title == null || title.text().isBlank() || !call.references().isEmpty()) {
            return call;
        }
        return call.titled(title.text());
    }

    /**
     * Returns the dispatch of a check. Dispatch by kind is not used, as trying a branch finds out the kind soon enough.
     */
    private Dispatch dispatch(List<Schema> branches) {
        Dispatch dispatch = planner.dispatches().of(branches, List.of(schema));
        return dispatch.ifByProperty().isPresent() ? dispatch : new Dispatch.ByTrial();
    }

    /** Returns the filter of a union whose branches are tried. Null if a dispatch finds the branch, or without use. */
    private @Nullable BranchFilter filter(Dispatch dispatch, List<Schema> branches, List<Call> calls) {
        if (dispatch.ifByProperty().isPresent()) {
            return null;
        }
        long checked = calls.stream()
                .filter(call -> !(call.target() instanceof CheckTarget.OfType))
                .count();
        return planner.filters().of(branches, checked).orElse(null);
    }
}
