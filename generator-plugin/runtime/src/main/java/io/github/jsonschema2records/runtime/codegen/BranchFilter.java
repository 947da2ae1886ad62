package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Utf8;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Selects the branches of an {@code anyOf} or {@code oneOf} that can accept a value, by the kind of the value and by
 * one string property of objects. All other branches need not be tried. A constant of generated code. Immutable.
 *
 * <p>A set of branches is a {@code long} with the bit {@code 1L << branch} for each.
 */
public final class BranchFilter {

    private static final int KINDS = Kind.OBJECT + 1;

    private final int branches;

    /** The branches for each kind of token. */
    private final long[] byKind;

    private final @Nullable ByProperty byProperty;

    private BranchFilter(int branches, long[] byKind, @Nullable ByProperty byProperty) {
        this.branches = branches;
        this.byKind = byKind;
        this.byProperty = byProperty;
    }

    /** Returns a filter for a number of branches that all accept objects only. */
    public static BranchFilter ofObjects(int branches) {
        int[] kinds = new int[branches];
        Arrays.fill(kinds, Kind.OBJECTS);
        return ofKinds(kinds);
    }

    /**
     * Returns a filter for branches that accept different kinds.
     *
     * @param kinds the set of {@linkplain Kind kinds} that each branch can accept, at most 64
     */
    public static BranchFilter ofKinds(int... kinds) {
        long[] byKind = new long[KINDS];
        for (int branch = 0; branch < kinds.length; branch++) {
            for (int kind = 0; kind < KINDS; kind++) {
                if ((kinds[branch] & 1 << kind) != 0) {
                    byKind[kind] |= 1L << branch;
                }
            }
        }
        return new BranchFilter(kinds.length, byKind, null);
    }

    /**
     * Returns a filter that also looks at a property of objects.
     *
     * @param name the name of the property
     * @param requiring the branches that require the property
     * @param separator a character between the values of a branch
     * @param values the strings that each branch allows for the property, joined; null for a branch that allows others
     */
    public BranchFilter by(String name, long requiring, char separator, @Nullable String... values) {
        @Nullable StringTable[] tables = new StringTable[branches];
        for (int branch = 0; branch < branches; branch++) {
            String joined = values[branch];
            tables[branch] = joined == null ? null : StringTable.split(joined, separator);
        }
        return new BranchFilter(branches, byKind, new ByProperty(Utf8.bytes(name), all() & ~requiring, tables));
    }

    private long all() {
        return -1L >>> (Long.SIZE - branches);
    }

    /**
     * Returns the branches to try for a value.
     *
     * @param u the evaluation of the union; if it is not null, all branches are tried, because each may explain a
     *     failure
     */
    public long select(JsonDocument d, int at, @Nullable Evaluation u) {
        if (u != null) {
            return all();
        }
        int kind = d.kind(at);
        long selected = byKind[kind];
        return kind == Kind.OBJECT && byProperty != null ? selected & byProperty.select(d, at) : selected;
    }

    /** The branches by the value of a property. */
    private static final class ByProperty {

        private final byte[] name;
        private final StringTable strings;

        /** The branches that accept each string of the table. Those that accept all other values come last. */
        private final long[] accepting;

        /** The branches that accept an object without the property. */
        private final long absent;

        ByProperty(byte[] name, long absent, @Nullable StringTable[] tables) {
            this.name = name;
            this.absent = absent;
            Set<String> all = new LinkedHashSet<>();
            for (StringTable table : tables) {
                for (int i = 0; table != null && i < table.size(); i++) {
                    all.add(table.string(i));
                }
            }
            strings = new StringTable(all.toArray(new String[0]));
            accepting = new long[all.size() + 1];
            for (int branch = 0; branch < tables.length; branch++) {
                add(1L << branch, tables[branch]);
            }
        }

        private void add(long branch, @Nullable StringTable table) {
            for (int i = 0; table == null && i < accepting.length; i++) {
                accepting[i] |= branch;
            }
            for (int i = 0; table != null && i < table.size(); i++) {
                accepting[strings.indexOf(table.string(i))] |= branch;
            }
        }

        long select(JsonDocument d, int object) {
            int value = d.find(object, name);
            if (value < 0) {
                return absent;
            }
            int string = d.isString(value) ? strings.find(d, value) : -1;
            return accepting[string < 0 ? strings.size() : string];
        }
    }
}
