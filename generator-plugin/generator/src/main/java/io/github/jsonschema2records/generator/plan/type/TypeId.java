package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.upgrade.Schema;

/**
 * A declared type before it has a name.
 *
 * @param number its index in the order of discovery, unique in a run
 * @param origin its schema, whose place determines its name
 */
public record TypeId(int number, Schema origin) {

    @Override
    public boolean equals(Object other) {
        return other instanceof TypeId that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
