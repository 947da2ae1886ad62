package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subschema applied from another.
 *
 * @param target what checks it
 * @param path the evaluation path from the schema that applies it
 * @param hops the references followed on the way, since a schema that is nothing but a reference has no check of its own
 * @param enters the schemas whose resources are entered on the way, the first one first, where the dynamic scope counts
 * @param mark the number under which it is noted that the subschema holds, or {@link #NO_MARK}
 * @param title what messages call the subschema where it is a branch of a union; null for nothing but its place
 */
public record Call(
        CheckTarget target,
        String path,
        List<Hop> hops,
        List<Schema> enters,
        int mark,
        @Nullable String title) {

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

    /** Returns whether it can be left out: every value satisfies the subschema. */
    public boolean acceptsEverything() {
        return target instanceof CheckTarget.Always;
    }

    /** Returns whether it is noted that it holds. */
    public boolean isMarked() {
        return mark != NO_MARK;
    }

    /** The same, noted under a number. */
    Call marked(int number) {
        return new Call(target, path, hops, enters, number, title);
    }

    /** The same, called so in messages. */
    Call titled(String text) {
        return new Call(target, path, hops, enters, mark, text);
    }
}
