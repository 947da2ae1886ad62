package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What an alternative of a union has in common with the value, as far as its checks can tell. */
final class Resemblance {

    static final String PROPERTIES = "/properties/";

    /** As in {@link Evaluation#levels} of the evaluations for the value itself. */
    final int levels;

    /** The members that the alternative has a subschema for or requires, as parts of a JSON Pointer. */
    final Set<String> names = new HashSet<>();

    /** The same of members and items of the value, with the way to them in the schema. */
    final Set<String> namesInside = new HashSet<>();

    /** The names that the alternative requires, there or not. */
    final Set<String> required = new LinkedHashSet<>();

    /** The indexes of values that are as {@code const} or {@code enum} say. */
    final Set<Integer> constants = new HashSet<>();

    Resemblance(int levels) {
        this.levels = levels;
    }

    /** Notes that a subschema is applied to a member or item. */
    void applied(Evaluation to, String path) {
        if (path.startsWith(PROPERTIES)) {
            int end = path.indexOf('/', PROPERTIES.length());
            add(to, end < 0 ? path.substring(PROPERTIES.length()) : path.substring(PROPERTIES.length(), end));
        }
    }

    /** Notes those members of an object that are known. */
    void knows(Evaluation of, JsonDocument d, int object, StringTable known) {
        for (int name = object + 1, end = d.end(object); name < end; name = d.next(name + 1)) {
            int number = known.find(d, name);
            if (number >= 0) {
                add(of, PointerText.escape(known.string(number)));
            }
        }
    }

    private void add(Evaluation of, String name) {
        if (of.levels == levels) {
            names.add(name);
        } else {
            namesInside.add(way(of) + "/" + name);
        }
    }

    /** The members and items that an evaluation is within, those in references included. */
    private String way(Evaluation inner) {
        StringBuilder way = new StringBuilder();
        for (Evaluation e = inner; e != null && e.levels != levels; e = e.parent) {
            way.insert(0, Applicator.leavesValue(e.step) ? e.step : "");
        }
        return way.toString();
    }

    /** Notes those names that have a bit, of the 64 from {@code base} on. */
    void requires(StringTable known, int base, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            required.add(known.string(base + Long.numberOfTrailingZeros(rest)));
        }
    }

    /** Notes all of these names. */
    void requires(StringTable all) {
        for (int i = 0; i < all.size(); i++) {
            required.add(all.string(i));
        }
    }

    /** Takes over what an alternative of an alternative has in common with the same value, or with a member of it. */
    void addAll(Resemblance inner, boolean sameValue) {
        constants.addAll(inner.constants);
        namesInside.addAll(inner.namesInside);
        (sameValue ? names : namesInside).addAll(inner.names);
        if (sameValue) {
            required.addAll(inner.required);
        }
    }
}
