package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The item of an array. */
record ItemPlace(ValueSearch search, int index) implements Place {

    @Override
    public List<Schema> schemas(Conjunction around) {
        return ArrayValues.schemasOf(around, index);
    }

    @Override
    public void around(Conjunction schemas, SourceValue inside, Predicate<SourceValue> offer) {
        search.arrays().of(schemas, Map.of(index, inside), offer);
    }

    @Override
    public List<SourceValue> occupied(Conjunction schemas, SourceValue whole) {
        if (!(whole instanceof SourceArray array)) {
            return List.of();
        }
        List<SourceValue> items = new ArrayList<>(array.elements());
        while (items.size() < index) {
            List<SourceValue> item = search.values(ArrayValues.schemasOf(schemas, items.size()), 1);
            items.add(item.isEmpty() ? MadeValues.nothing() : item.get(0));
        }
        items.add(MadeValues.string("a"));
        return List.of(MadeValues.array(items));
    }
}
