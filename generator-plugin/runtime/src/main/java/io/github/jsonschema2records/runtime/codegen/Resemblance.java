package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.StringTable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Resemblance of a value to an alternative of a union: known names and matching constants, as far as its checks record
 * them.
 */
final class Resemblance {

    static final String PROPERTIES = "/properties/";

    /** Number of levels ({@link Evaluation#levels}) of evaluations of the value itself. */
    final int levels;

    /** Members that the alternative has a subschema for or requires, as reference tokens of a JSON Pointer. */
    final Set<String> names = new HashSet<>();

    /** The same for members and items of nested values, with the path to them in the schema. */
    final Set<String> namesInside = new HashSet<>();

    /** Names that the alternative requires, present or not. */
    final Set<String> required = new LinkedHashSet<>();

    /** Indexes of values that match {@code const} or {@code enum}. */
    final Set<Integer> constants = new HashSet<>();

    Resemblance(int levels) {
        this.levels = levels;
    }

    /** Records that a subschema is applied to a member or item. */
    void applied(Evaluation to, String path) {
        if (path.startsWith(PROPERTIES)) {
            int end = path.indexOf('/', PROPERTIES.length());
            add(to, end < 0 ? path.substring(PROPERTIES.length()) : path.substring(PROPERTIES.length(), end));
        }
    }

    /** Records the members of an object whose names are known. */
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
            namesInside.add(pathOf(of) + "/" + name);
        }
    }

    /** Returns the path of members and items to an evaluation, without the steps that stay at the same value. */
    private String pathOf(Evaluation inner) {
        StringBuilder path = new StringBuilder();
        for (Evaluation e = inner; e != null && e.levels != levels; e = e.parent) {
            path.insert(0, Applicator.leavesValue(e.step) ? e.step : "");
        }
        return path.toString();
    }

    /** Records the required names that have a bit, of the 64 names from {@code base} on. */
    void requires(StringTable known, int base, long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            required.add(known.string(base + Long.numberOfTrailingZeros(rest)));
        }
    }

    /** Records all names as required. */
    void requires(StringTable all) {
        for (int i = 0; i < all.size(); i++) {
            required.add(all.string(i));
        }
    }

    /** Adds the resemblance of a nested union's alternative, for the same value or for a member of it. */
    void addAll(Resemblance inner, boolean sameValue) {
        constants.addAll(inner.constants);
        namesInside.addAll(inner.namesInside);
        (sameValue ? names : namesInside).addAll(inner.names);
        if (sameValue) {
            required.addAll(inner.required);
        }
    }
}
