package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Properties of a type that are known when it is declared, before it is defined.
 *
 * @param accepted the kinds that its reader accepts
 * @param proven the schemas that its reader enforces completely, in the order of the text
 * @param implementable whether it can implement the interface of a union
 * @param holdsNull whether JSON null is a value of the type itself, so that it is not read as Java null
 */
record TypeTraits(Kinds accepted, Set<Schema> proven, boolean implementable, boolean holdsNull) {

    /** The traits of a type whose reader guarantees nothing. */
    static final TypeTraits UNKNOWN = new TypeTraits(Kinds.ALL, Set.of(), false, false);

    private static final Kinds NULL = Kinds.of(Kinds.Kind.NULL);

    TypeTraits {
        proven = Collections.unmodifiableSet(new LinkedHashSet<>(proven));
    }

    /** Returns the traits of a type that needs a record around it in a union. */
    static TypeTraits standalone(Kinds accepted, Set<Schema> proven) {
        return new TypeTraits(accepted, proven, false, NULL.within(accepted));
    }

    /** Returns the traits of a type that can implement a union. */
    static TypeTraits implementable(Kinds accepted, Set<Schema> proven) {
        return new TypeTraits(accepted, proven, true, NULL.within(accepted));
    }
}
