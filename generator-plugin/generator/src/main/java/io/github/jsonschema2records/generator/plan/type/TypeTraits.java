package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Properties of a type that are known from its declaration on, before it is defined.
 *
 * @param accepted the kinds that its reader lets pass
 * @param proven the schemas that its reader checks completely, in the order of the text
 * @param implementable whether it can implement the interface of a union
 * @param holdsNull whether JSON null is a value of the type itself, so that no Java null stands for it
 */
record TypeTraits(Kinds accepted, Set<Schema> proven, boolean implementable, boolean holdsNull) {

    /** A type whose reader guarantees nothing. */
    static final TypeTraits UNKNOWN = new TypeTraits(Kinds.ALL, Set.of(), false, false);

    private static final Kinds NULL = Kinds.of(Kinds.Kind.NULL);

    TypeTraits {
        proven = Collections.unmodifiableSet(new LinkedHashSet<>(proven));
    }

    /** A type that stands in a union only inside a record around it. */
    static TypeTraits standalone(Kinds accepted, Set<Schema> proven) {
        return new TypeTraits(accepted, proven, false, NULL.within(accepted));
    }

    /** A type that can stand in a union as itself. */
    static TypeTraits implementable(Kinds accepted, Set<Schema> proven) {
        return new TypeTraits(accepted, proven, true, NULL.within(accepted));
    }
}
