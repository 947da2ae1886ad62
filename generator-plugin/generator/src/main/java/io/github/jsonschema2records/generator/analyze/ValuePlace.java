package io.github.jsonschema2records.generator.analyze;

import java.util.Set;

/** The place of the value that a subschema is applied to. */
public sealed interface ValuePlace {

    /** The same value. */
    record Here() implements ValuePlace {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.here();
        }
    }

    /** The names of an object's members. */
    record Names() implements ValuePlace {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.names();
        }
    }

    /** The member with a name. */
    record Member(String name) implements ValuePlace {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.member(name);
        }
    }

    /** All members except those with some names. Members whose names match a pattern are included. */
    record OtherMembers(Set<String> names) implements ValuePlace {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.otherMembers(names);
        }
    }

    /** The item at an index. */
    record Item(int index) implements ValuePlace {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.item(index);
        }
    }

    /** All items from an index on. */
    record ItemsFrom(int index) implements ValuePlace {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.itemsFrom(index);
        }
    }

    /** One method for each kind of place. */
    interface Cases<R> {
        R here();

        R names();

        R member(String name);

        R otherMembers(Set<String> names);

        R item(int index);

        R itemsFrom(int index);
    }

    /** Calls the case of this kind of place. */
    <R> R match(Cases<R> cases);

    /** Returns whether both places may be the same value, within a container. */
    default boolean mayMeet(ValuePlace other) {
        return other.match(match(new Meetings()));
    }
}
