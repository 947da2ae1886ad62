package io.github.jsonschema2records.generator.plan.type;

/** Chooses the types of sites inside the current one. */
interface NestedTypes {

    /** Returns the type of a site, and notes it. */
    TypeRef typeOf(TypeSite site);

    /** Returns the type that a site would have by itself. {@link TypeNotes#place} notes its final type. */
    TypeRef candidate(TypeSite site);
}
