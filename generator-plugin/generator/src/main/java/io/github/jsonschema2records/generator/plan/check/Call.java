package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The application of a subschema by another schema.
 *
 * @param target the check of the subschema
 * @param path the evaluation path from the schema that applies it
 * @param references the references that are followed, since a schema with only a reference has no check of its own
 * @param enters the schemas whose resources are entered by these references, in their order, if the dynamic scope
 *     matters
 * @param mark the number of the flag that is set if the subschema accepts the value, or {@link #NO_MARK}
 * @param title the name of the subschema in messages if it is a branch of a union; null for its place only
 */
public record Call(
        CheckTarget target,
        String path,
        List<Reference> references,
        List<Schema> enters,
        int mark,
        @Nullable String title) {

    /** The value for a call without a flag. */
    public static final int NO_MARK = -1;

    public Call {
        references = List.copyOf(references);
        enters = List.copyOf(enters);
    }

    /**
     * A reference that is followed.
     *
     * @param path the evaluation path of the reference, such as {@code /$ref}
     * @param location the absolute location of its target
     */
    public record Reference(String path, String location) {}

    /** Returns whether it can be left out, since the subschema accepts every value. */
    public boolean acceptsEverything() {
        return target instanceof CheckTarget.Always;
    }

    /** Returns whether the subschema restricts only the type, and no reference leads to it. */
    public boolean isPlainType() {
        return target instanceof CheckTarget.OfType && references.isEmpty();
    }

    /** Returns whether a flag is set if the subschema accepts the value. */
    public boolean isMarked() {
        return mark != NO_MARK;
    }

    /** Returns the same call with a flag. */
    Call marked(int number) {
        return new Call(target, path, references, enters, number, title);
    }

    /** Returns the same call with a title in messages. */
    Call titled(String text) {
        return new Call(target, path, references, enters, mark, text);
    }
}
