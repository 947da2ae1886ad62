package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import java.util.Set;

/** What checks a subschema. */
public sealed interface CheckTarget {

    /** Nothing: every value satisfies it. */
    record Always() implements CheckTarget {}

    /** No value satisfies it. */
    record Never() implements CheckTarget {}

    /** Only the value's type counts; the runtime has a check for that. */
    record OfType(Set<InstanceType> types, boolean integralDecimals) implements CheckTarget {
        public OfType {
            types = Set.copyOf(types);
        }
    }

    /** The codec of a type that another build generated. */
    record Reused(ReusedType type) implements CheckTarget {}

    /** A generated method. */
    record Generated(CheckMethod method) implements CheckTarget {}
}
