package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Objects;
import java.util.function.Function;

/** Returns the step of a subschema with a condition. */
final class GuardedStep implements Guard.Cases<Step> {

    private final Guard guard;
    private final Function<Schema, Call> branch;
    private final Function<Schema, Call> inPlace;

    /**
     * Creates the cases.
     *
     * @param branch returns the call of a subschema that may accept the value or not
     * @param inPlace returns the call of a subschema that must accept the value
     */
    GuardedStep(Guard guard, Function<Schema, Call> branch, Function<Schema, Call> inPlace) {
        this.guard = guard;
        this.branch = branch;
        this.inPlace = inPlace;
    }

    @Override
    public Step holds(Guard.Holds condition) {
        Schema then = guard.then();
        Schema otherwise = guard.otherwise();
        return new Step.Conditional(
                branch.apply(condition.schema()),
                then == null ? null : inPlace.apply(then),
                otherwise == null ? null : branch.apply(otherwise));
    }

    @Override
    public Step present(Guard.Present condition) {
        return new Step.DependentSchema(condition.name(), null, then());
    }

    @Override
    public Step equalTo(Guard.Equals condition) {
        return new Step.DependentSchema(condition.name(), condition.value(), then());
    }

    private Call then() {
        return branch.apply(Objects.requireNonNull(guard.then()));
    }
}
