package io.github.jsonschema2records.generator.analyze;

import java.util.Set;

/** Where the value is that a subschema is applied to. */
public sealed interface ValuePlace {

    /** It is the same value. */
    record Here() implements ValuePlace {}

    /** The names of an object's members. */
    record Names() implements ValuePlace {}

    /** The member of a name. */
    record Member(String name) implements ValuePlace {}

    /** All members but those of some names; those that match a pattern are among them. */
    record OtherMembers(Set<String> names) implements ValuePlace {}

    /** The item at an index. */
    record Item(int index) implements ValuePlace {}

    /** All items from an index on. */
    record ItemsFrom(int index) implements ValuePlace {}

    /** Returns whether both may be the same value, within a container. */
    default boolean mayMeet(ValuePlace other) {
        if (this instanceof Member member) {
            return other.equals(this) || (other instanceof OtherMembers others && !others.names.contains(member.name));
        } else if (this instanceof OtherMembers) {
            return other instanceof OtherMembers || (other instanceof Member && other.mayMeet(this));
        } else if (this instanceof Item item) {
            return other.equals(this) || (other instanceof ItemsFrom from && from.index <= item.index);
        } else if (this instanceof ItemsFrom) {
            return other instanceof ItemsFrom || (other instanceof Item && other.mayMeet(this));
        }
        return this instanceof Names && other instanceof Names;
    }
}
