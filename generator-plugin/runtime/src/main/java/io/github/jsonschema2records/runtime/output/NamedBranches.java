package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.List;

/** Says which branch of a union an object is meant for, where a property names it. */
final class NamedBranches {

    private final String property;
    private final List<StringTable> values;

    /**
     * For the branches of a union.
     *
     * @param property the name of the property
     * @param values the values that name each branch
     */
    NamedBranches(String property, List<StringTable> values) {
        this.property = property;
        this.values = values;
    }

    /** Returns whether a value may be meant for a branch: one that is no object, or one whose property has a value of the branch. */
    boolean mayHold(int branch, JsonDocument d, int at) {
        if (!d.isObject(at)) {
            return true;
        }
        int value = d.find(at, property);
        return value >= 0 && d.isString(value) && values.get(branch).find(d, value) >= 0;
    }
}
