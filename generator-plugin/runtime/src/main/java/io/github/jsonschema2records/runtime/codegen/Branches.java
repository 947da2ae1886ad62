package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;

/** Orders the branches of a union of objects of which more than one can be valid. Immutable; a constant of generated code. */
public final class Branches {

    private final StringTable[] declared;

    /** The numbers of the branches as they stand in the schema. */
    private final int[] inOrder;

    /**
     * For the branches of a union.
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
     * The order in which to try branches: the one that declares most of the members of an object comes first, and of those
     * that declare equally many the one that stands first in the schema.
     *
     * @param at the value; where it is no object, the branches keep their order
     * @return the numbers of the branches, from 0; not to be changed
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
        for (int member = at + 1, end = d.end(at), guess = 0; member < end; member = d.next(member + 1)) {
            int found = declared.find(d, member, guess);
            if (found >= 0) {
                count++;
                guess = found + 1;
            }
        }
        return count;
    }
}
