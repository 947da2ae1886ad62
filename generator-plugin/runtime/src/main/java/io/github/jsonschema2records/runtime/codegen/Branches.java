package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;

/** Orders the branches of a union of objects of which several can match. A constant of generated code. Immutable. */
public final class Branches {

    private final StringTable[] declared;

    /** Numbers of the branches in the order of the schema. */
    private final int[] inOrder;

    /**
     * Creates an order for the branches of a union.
     *
     * @param declared the names that each branch declares
     */
    public Branches(StringTable... declared) {
        this.declared = declared.clone();
        inOrder = new int[declared.length];
        for (int branch = 0; branch < inOrder.length; branch++) {
            inOrder[branch] = branch;
        }
    }

    /**
     * Returns the order in which to try the branches. The branch that declares most members of the object comes first.
     * Branches that declare equally many keep the order of the schema.
     *
     * @param at the index of the value; if it is not an object, all branches keep their order
     * @return the numbers of the branches, from 0; must not be changed
     */
    public int[] byMembers(JsonDocument d, int at) {
        if (!d.isObject(at)) {
            return inOrder;
        }
        int[] order = new int[declared.length];
        int[] counts = new int[declared.length];
        for (int branch = 0; branch < declared.length; branch++) {
            int count = declared[branch].size() > 0 ? count(d, at, declared[branch]) : 0;
            int place = branch;
            for (; place > 0 && counts[place - 1] < count; place--) {
                counts[place] = counts[place - 1];
                order[place] = order[place - 1];
            }
            counts[place] = count;
            order[place] = branch;
        }
        return order;
    }

    private static int count(JsonDocument d, int at, StringTable declared) {
        int count = 0;
        for (int member = at + 1, end = d.end(at); member < end; member = d.next(member + 1)) {
            count += declared.find(d, member) >= 0 ? 1 : 0;
        }
        return count;
    }
}
