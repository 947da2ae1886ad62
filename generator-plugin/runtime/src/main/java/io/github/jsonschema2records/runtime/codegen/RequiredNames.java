package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Utf8;
import org.jspecify.annotations.Nullable;

/** {@code required} by walking over the members, for schemas that do not look at them otherwise. */
final class RequiredNames {

    private RequiredNames() {}

    /** Returns whether an object has all of these names; a walk for each 64 of them. */
    static boolean areIn(JsonDocument d, int object, StringTable required) {
        int size = required.size();
        for (int base = 0; base < size; base += Long.SIZE) {
            long all = size - base >= Long.SIZE ? -1L : (1L << (size - base)) - 1;
            if (seen(d, object, required, base, all) != all) {
                return false;
            }
        }
        return true;
    }

    /** A bit for each name that is there, of the 64 from {@code base} on; stops when these are {@code all}. */
    private static long seen(JsonDocument d, int object, StringTable names, int base, long all) {
        long seen = 0;
        int p = -1;
        int end = d.end(object);
        for (int name = object + 1; name < end && seen != all; name = d.next(name + 1)) {
            p = names.find(d, name, p + 1);
            if (p >= base && p < base + Long.SIZE) {
                seen |= 1L << (p - base);
            }
        }
        return seen;
    }

    /**
     * Records a failure for each name that is missing; whether none is.
     *
     * @param trigger the name that requires the others, in {@link Utf8}; null where they are required anyway
     */
    static boolean report(JsonDocument d, int object, StringTable required, byte @Nullable [] trigger, Evaluation e) {
        if (trigger == null) {
            e.requires(d, object, required);
        }
        boolean ok = true;
        for (int i = 0; i < required.size(); i++) {
            if (d.find(object, required.string(i)) < 0) {
                ok = trigger == null
                        ? Failures.required(object, required.string(i), required, e)
                        : Failures.dependentRequired(object, required.string(i), MessageText.decode(trigger), e);
            }
        }
        return ok;
    }
}
