package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.StringTable;
import org.jspecify.annotations.Nullable;

/**
 * Checks of members and items whose subschemas are only types. Each value is tested where it stands, by a bit of its
 * kind. One loop serves all schemas, so generated code has none for such objects and arrays.
 *
 * <p>The sets of kinds of an object are an array: first the set for members without a number, then one for each name.
 * {@link Kind#ALL} stands for a subschema that accepts everything, or for none. 0 stands for {@code false}.
 */
public final class Children {

    private static final String ADDITIONAL = "/additionalProperties";
    private static final String ITEMS = "/items";

    private Children() {}

    /** Returns the sets of kinds of an object from a text with a character for each. */
    public static int[] kinds(String text) {
        int[] kinds = new int[text.length()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = text.charAt(i);
        }
        return kinds;
    }

    /**
     * Checks {@code properties}, {@code additionalProperties} and {@code required} of a value.
     *
     * @param names the names of {@code properties} and {@code required}; at most 63 if some are required
     * @param kinds the sets of kinds
     * @param required a bit for each name that is required
     * @param e the evaluation of the schema with these keywords
     */
    public static boolean members(
            JsonDocument d, int at, StringTable names, int[] kinds, long required, @Nullable Evaluation e) {
        return !d.isObject(at)
                || (e == null ? hold(d, at, names, kinds, required) : report(d, at, names, kinds, required, e));
    }

    private static boolean hold(JsonDocument d, int object, StringTable names, int[] kinds, long required) {
        long present = 0;
        for (int name = object + 1, end = d.end(object); name < end; name = d.next(name + 1)) {
            // The kind comes first: then one check of the tape's bounds is enough for the name as well.
            int kind = d.kind(name + 1);
            int p = names.find(d, name);
            if ((kinds[p + 1] >>> kind & 1) == 0 && !isAllowed(d, name + 1, kinds[p + 1])) {
                return false;
            }
            present |= 1L << p;
        }
        return (required & ~present) == 0;
    }

    private static boolean report(
            JsonDocument d, int object, StringTable names, int[] kinds, long required, Evaluation e) {
        boolean ok = true;
        long present = 0;
        for (int name = object + 1, end = d.end(object); name < end; name = d.next(name + 1)) {
            int p = names.find(d, name);
            ok &= member(d, name + 1, names, p, kinds, e);
            present |= 1L << p;
        }
        return (required == 0 || Assert.required(d, object, names, present, required, e)) && ok;
    }

    /**
     * Checks the value of one member, in a loop that also checks members with other subschemas.
     *
     * @param at the index of the value
     * @param p the number of the name, or -1
     * @param kinds the sets of kinds; {@link Kind#ALL} for members that are checked otherwise
     * @param e the evaluation of the schema of the object
     */
    public static boolean member(
            JsonDocument d, int at, StringTable names, int p, int[] kinds, @Nullable Evaluation e) {
        int allowed = kinds[p + 1];
        return e == null ? isAllowed(d, at, allowed) : report(d, at, names, p, allowed, e);
    }

    private static boolean report(JsonDocument d, int at, StringTable names, int p, int allowed, Evaluation e) {
        if (p < 0 && allowed == 0) {
            return Check.unknownProperty(d, at, names, Evaluation.at(e, ADDITIONAL));
        }
        Evaluation child =
                p >= 0 ? Evaluation.property(e, names, p) : allowed == Kind.ALL ? null : Evaluation.at(e, ADDITIONAL);
        return allowed == Kind.ALL || Check.type(d, at, allowed, child);
    }

    /**
     * Checks {@code additionalProperties} of a value where no other keyword is about members.
     *
     * @param kinds the kinds allowed, as for {@link Assert#type}
     * @param e the evaluation of the schema with this keyword
     */
    public static boolean values(JsonDocument d, int at, int kinds, @Nullable Evaluation e) {
        boolean ok = true;
        if (d.isObject(at)) {
            for (int name = at + 1, end = d.end(at); name < end && (ok || e != null); name = d.next(name + 1)) {
                ok &= e == null
                        ? isAllowed(d, name + 1, kinds)
                        : Check.type(d, name + 1, kinds, Evaluation.at(e, ADDITIONAL));
            }
        }
        return ok;
    }

    /**
     * Checks {@code items} of a value.
     *
     * @param kinds the kinds allowed, as for {@link Assert#type}
     * @param e the evaluation of the schema with this keyword
     */
    public static boolean items(JsonDocument d, int at, int kinds, @Nullable Evaluation e) {
        boolean ok = true;
        if (d.isArray(at)) {
            for (int item = at + 1, end = d.end(at); item < end && (ok || e != null); item = d.next(item)) {
                ok &= e == null ? isAllowed(d, item, kinds) : Check.type(d, item, kinds, Evaluation.at(e, ITEMS));
            }
        }
        return ok;
    }

    /** Checks {@code required} of a value in a pass of its own, for schemas that do not look at the members. */
    public static boolean required(JsonDocument d, int at, StringTable names, long required, @Nullable Evaluation e) {
        if (!d.isObject(at)) {
            return true;
        }
        long present = 0;
        for (int name = at + 1, end = d.end(at); name < end && (required & ~present) != 0; name = d.next(name + 1)) {
            present |= 1L << names.find(d, name);
        }
        return e == null ? (required & ~present) == 0 : Assert.required(d, at, names, present, required, e);
    }

    private static boolean isAllowed(JsonDocument d, int at, int kinds) {
        return (kinds >>> d.kind(at) & 1) != 0 || (kinds > Kind.ALL && Assert.type(d, at, kinds, null));
    }
}
