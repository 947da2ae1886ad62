package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Creates arrays with the items that schemas ask for. */
final class ArrayValues {

    /** The greatest number of items that are made. */
    static final int MOST_ITEMS = 2_000;

    private final ValueSearch search;

    ArrayValues(ValueSearch search) {
        this.search = search;
    }

    /**
     * Creates arrays: one with only the items that are needed, then similar ones.
     *
     * @param fixed items that the arrays must have, by index
     * @param offer receives each array, and returns whether to stop
     * @return whether to stop
     */
    boolean of(Conjunction schemas, Map<Integer, SourceValue> fixed, Predicate<SourceValue> offer) {
        long length = Math.max(schemas.min(Counted.ITEMS), needed(schemas));
        for (int index : fixed.keySet()) {
            length = Math.max(length, index + 1L);
        }
        if (length > MOST_ITEMS) {
            return false;
        }
        List<SourceValue> base = items(schemas, fixed, (int) length);
        if (base != null && offer.test(MadeValues.array(base))) {
            return true;
        }
        List<SourceValue> longer = items(schemas, fixed, (int) length + 1);
        if (longer != null && offer.test(MadeValues.array(longer))) {
            return true;
        }
        return base != null && others(schemas, fixed, base, offer);
    }

    private boolean others(
            Conjunction schemas,
            Map<Integer, SourceValue> fixed,
            List<SourceValue> base,
            Predicate<SourceValue> offer) {
        int changed = base.isEmpty() ? 0 : base.size() - 1;
        if (fixed.containsKey(changed)) {
            return false;
        }
        for (SourceValue other : search.values(schemasOf(schemas, changed), 4)) {
            List<SourceValue> items = new ArrayList<>(base.subList(0, changed));
            items.add(other);
            if (offer.test(MadeValues.array(items))) {
                return true;
            }
        }
        return false;
    }

    /** Returns so many items, or null if one of them has no value. */
    @Nullable
    List<SourceValue> items(Conjunction schemas, Map<Integer, SourceValue> fixed, int length) {
        boolean unique = schemas.all(UniqueItems.class).stream().anyMatch(UniqueItems::unique);
        List<Schema> contained = new ArrayList<>();
        for (Contains contains : schemas.all(Contains.class)) {
            for (long i = 0; i < Math.min(contains.min(), MOST_ITEMS); i++) {
                contained.add(contains.schema());
            }
        }
        List<SourceValue> items = new ArrayList<>();
        for (int index = 0; index < length; index++) {
            SourceValue item = fixed.get(index);
            if (item == null) {
                List<Schema> applied = new ArrayList<>(schemasOf(schemas, index));
                if (!contained.isEmpty()) {
                    applied.add(contained.remove(0));
                }
                item = item(applied, unique ? items : List.of());
            }
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return items;
    }

    private @Nullable SourceValue item(List<Schema> schemas, List<SourceValue> others) {
        return search.values(schemas, others.size() + 1).stream()
                .filter(value -> !others.contains(value))
                .findFirst()
                .orElse(null);
    }

    private static long needed(Conjunction schemas) {
        return schemas.all(Contains.class).stream().mapToLong(Contains::min).sum();
    }

    /** Returns the schemas for the item at an index. */
    static List<Schema> schemasOf(Conjunction schemas, int index) {
        List<Schema> found = new ArrayList<>();
        for (Schema member : schemas.having(OverItems.class)) {
            List<PrefixItems> prefix = schemas.of(member, PrefixItems.class);
            int prefixed = prefix.isEmpty() ? 0 : prefix.get(0).schemas().size();
            if (index < prefixed) {
                found.add(prefix.get(0).schemas().get(index));
            } else {
                schemas.of(member, Items.class).forEach(keyword -> found.add(keyword.schema()));
            }
        }
        if (found.isEmpty()) {
            schemas.all(UnevaluatedItems.class).forEach(keyword -> found.add(keyword.schema()));
        }
        return found;
    }

    /** Returns the number of items of a schema that have schemas of their own. */
    static int prefix(Conjunction schemas) {
        return schemas.all(PrefixItems.class).stream()
                .mapToInt(keyword -> keyword.schemas().size())
                .max()
                .orElse(0);
    }
}
