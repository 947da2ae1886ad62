package io.github.jsonschema2records.pojo.migrate;

import java.util.Locale;

/** Kinds of changes of types and properties. */
enum Change {
    /** The same name, and the same type. */
    SAME,
    /** Another name. */
    RENAMED,
    /** Another type. */
    RETYPED,
    /** Only this generator has it. */
    NEW,
    /** Only jsonschema2pojo has it. */
    DROPPED;

    @Override
    public String toString() {
        return this == NEW ? "newly typed" : name().toLowerCase(Locale.ROOT);
    }
}
