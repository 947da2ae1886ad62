package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;

/**
 * A subschema applied from another.
 *
 * @param target what checks it
 * @param path the evaluation path from the schema that applies it
 * @param hops the references followed on the way, since a schema that is nothing but a reference has no check of its own
 * @param enters the schemas whose resources are entered on the way, the first one first, where the dynamic scope counts
 * @param mark the number under which it is noted that the subschema holds, or {@link #NO_MARK}
 */
public record Call(CheckTarget target, String path, List<Hop> hops, List<Schema> enters, int mark) {

    /** Of a call that nobody needs to know of whether it holds. */
    public static final int NO_MARK = -1;

    public Call {
        hops = List.copyOf(hops);
        enters = List.copyOf(enters);
    }

    /**
     * A reference followed.
     *
     * @param path the evaluation path of the reference, such as {@code /$ref}
     * @param location where it leads, absolute
     */
    public record Hop(String path, String location) {}

    /** Whether it can be left out: every value satisfies the subschema. */
    public boolean isVain() {
        return target instanceof CheckTarget.Always;
    }

    /** Whether it is noted that it holds. */
    public boolean isMarked() {
        return mark != NO_MARK;
    }

    /** The same, noted under a number. */
    Call marked(int number) {
        return new Call(target, path, hops, enters, number);
    }
}
