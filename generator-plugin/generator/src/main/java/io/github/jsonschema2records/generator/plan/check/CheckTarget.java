package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import java.util.Set;

/** The check of a subschema. */
public sealed interface CheckTarget {

    /** No check, as the subschema accepts every value. */
    record Always() implements CheckTarget {}

    /** A subschema that accepts no value. */
    record Never() implements CheckTarget {}

    /** A subschema that restricts only the type. The runtime has a check for it. */
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
