package io.github.jsonschema2records.generator.plan.type;

/** Chooses the types of places inside the one at hand. */
interface NestedTypes {

    /** Returns the type of a place, and notes it as the place's own. */
    TypeRef typeOf(TypeSite site);

    /** Returns the type that a place would have by itself. {@link TypeNotes#place} notes which type it has in the end. */
    TypeRef candidate(TypeSite site);
}
