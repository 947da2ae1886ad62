package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * A step of a route from the root of a schema to a subschema.
 *
 * @param from the schema with the keyword
 * @param occurrence the keyword that applies the other schema
 * @param to the other schema
 * @param way the way from the value of the one to the value of the other
 */
record Hop(Schema from, Occurrence occurrence, Schema to, Way way) {

    /** A way from a value to another one. */
    sealed interface Way {}

    /** The same value. */
    record Same() implements Way {}

    /** The member with a name. */
    record Named(String name) implements Way {}

    /** A member whose name a pattern matches. */
    record Matching(String regex) implements Way {}

    /** A member that no other keyword is about. */
    record Other() implements Way {}

    /** The item at an index. */
    record At(int index) implements Way {}

    /** An item after those that have schemas of their own. */
    record Rest() implements Way {}

    /** The name of a member. */
    record Name() implements Way {}
}
