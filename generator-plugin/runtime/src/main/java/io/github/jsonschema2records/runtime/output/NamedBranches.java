package io.github.jsonschema2records.runtime.output;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.List;

/** Selects the branch of a union by the value of a property, such as a discriminator. */
final class NamedBranches {

    private final String property;
    private final List<StringTable> values;

    /**
     * Creates a selection for the branches of a union.
     *
     * @param property the name of the property
     * @param values the values of the property for each branch
     */
    NamedBranches(String property, List<StringTable> values) {
        this.property = property;
        this.values = values;
    }

    /** Returns whether a value may match a branch: if it is no object, or its property has a value of the branch. */
    boolean mayMatch(int branch, JsonDocument d, int at) {
        if (!d.isObject(at)) {
            return true;
        }
        int value = d.find(at, property);
        return value >= 0 && d.isString(value) && values.get(branch).find(d, value) >= 0;
    }
}
