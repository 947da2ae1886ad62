package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Creates arrays that break an assertion about arrays. */
final class ArrayBreaches {

    private static final int SOME = 6;

    private final ValueSearch search;
    private final SourceValue value;
    private final Conjunction schemas;

    /**
     * Creates it for a place.
     *
     * @param value a value that holds
     * @param schemas the schemas of the place without the assertion
     */
    ArrayBreaches(ValueSearch search, SourceValue value, Conjunction schemas) {
        this.search = search;
        this.value = value;
        this.schemas = schemas;
    }

    /** Returns arrays with so many items. */
    List<SourceValue> items(long size) {
        if (!(value instanceof SourceArray array) || size > ArrayValues.MOST_ITEMS) {
            return List.of();
        }
        List<SourceValue> found = new ArrayList<>();
        List<SourceValue> items = search.arrays().items(schemas, Map.of(), (int) size);
        if (items != null) {
            found.add(MadeValues.array(items));
        }
        if (size <= array.elements().size()) {
            found.add(MadeValues.array(array.elements().subList(0, (int) size)));
        } else {
            List<SourceValue> longer = new ArrayList<>(array.elements());
            for (int i = longer.size(); i < size; i++) {
                longer.add(i == 0 ? MadeValues.string("a") : longer.get(i - 1));
            }
            found.add(MadeValues.array(longer));
        }
        return found;
    }

    /** Returns arrays with equal items. */
    List<SourceValue> equalItems() {
        if (!(value instanceof SourceArray array)) {
            return List.of();
        }
        List<SourceValue> items = new ArrayList<>(array.elements());
        if (items.isEmpty()) {
            search.values(ArrayValues.schemasOf(schemas, 0), 1).forEach(items::add);
        }
        if (items.isEmpty()) {
            return List.of();
        }
        List<SourceValue> longer = new ArrayList<>(items);
        longer.add(items.get(items.size() - 1));
        List<SourceValue> same = new ArrayList<>(items);
        same.replaceAll(item -> items.get(items.size() - 1));
        return List.of(MadeValues.array(longer), MadeValues.array(same));
    }

    /** Returns arrays with too few or too many items that match. */
    List<SourceValue> contains(Contains contains) {
        List<SourceValue> found = new ArrayList<>();
        List<SourceValue> matching = value instanceof SourceArray array ? array.elements() : List.of();
        Long max = contains.max();
        if (max != null && max < ArrayValues.MOST_ITEMS) {
            List<Schema> item = new ArrayList<>(ArrayValues.schemasOf(schemas, 0));
            item.add(contains.schema());
            List<SourceValue> values = new ArrayList<>(search.values(item, (int) (max + 1)));
            while (!values.isEmpty() && values.size() <= max) {
                values.add(values.get(0));
            }
            found.add(MadeValues.array(values));
        }
        if (contains.min() > 0) {
            found.add(MadeValues.array(List.of()));
            for (SourceValue value : search.values(ArrayValues.schemasOf(schemas, 0), SOME)) {
                found.add(MadeValues.array(List.of(value)));
            }
            MadeValues.ALL_KINDS.forEach(value -> found.add(MadeValues.array(List.of(value))));
            if (!matching.isEmpty()) {
                found.add(MadeValues.array(matching.subList(1, matching.size())));
            }
        }
        return found;
    }
}
