package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Utf8;
import org.jspecify.annotations.Nullable;

/** Checks {@code required} by visiting the members, for schemas without another loop over them. */
final class RequiredNames {

    private RequiredNames() {}

    /** Returns whether an object has all of these names. Visits the members once for each 64 names. */
    static boolean areIn(JsonDocument d, int object, StringTable required) {
        int size = required.size();
        for (int base = 0; base < size; base += Long.SIZE) {
            long all = size - base >= Long.SIZE ? -1L : (1L << (size - base)) - 1;
            if (present(d, object, required, base, all) != all) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns a bit for each name that is present, of the 64 names from {@code base} on. Stops when all of {@code all}
     * are.
     */
    private static long present(JsonDocument d, int object, StringTable names, int base, long all) {
        long present = 0;
        int end = d.end(object);
        for (int name = object + 1; name < end && present != all; name = d.next(name + 1)) {
            int p = names.find(d, name);
            if (p >= base && p < base + Long.SIZE) {
                present |= 1L << (p - base);
            }
        }
        return present;
    }

    /**
     * Reports a failure for each missing name. Returns whether none is missing.
     *
     * @param trigger the name that requires the others, in {@link Utf8}; null for {@code required}
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
