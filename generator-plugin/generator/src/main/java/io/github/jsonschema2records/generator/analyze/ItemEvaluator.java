package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.ItemCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.function.BiFunction;

/** Evaluates the keywords of a {@link ValueEvaluator} that apply schemas to the items of an array. */
final class ItemEvaluator implements ItemCases<ValueVerdict> {

    private final List<SourceValue> items;
    private final int prefix;
    private final BiFunction<Schema, SourceValue, ValueVerdict> apply;

    /**
     * Creates an evaluation of the keywords of a schema.
     *
     * @param apply evaluates a schema on a value
     */
    ItemEvaluator(Schema schema, SourceArray array, BiFunction<Schema, SourceValue, ValueVerdict> apply) {
        PrefixItems first = schema.keyword(PrefixItems.class);
        this.items = array.elements();
        this.prefix = first == null ? 0 : first.schemas().size();
        this.apply = apply;
    }

    @Override
    public ValueVerdict prefixItems(PrefixItems keyword) {
        ValueVerdict verdict = ValueVerdict.YES;
        for (int i = 0; i < Math.min(prefix, items.size()); i++) {
            verdict = verdict.and(apply.apply(keyword.schemas().get(i), items.get(i)));
        }
        return verdict;
    }

    @Override
    public ValueVerdict items(Items keyword) {
        return items.stream()
                .skip(prefix)
                .map(item -> apply.apply(keyword.schema(), item))
                .reduce(ValueVerdict.YES, ValueVerdict::and);
    }

    @Override
    public ValueVerdict contains(Contains keyword) {
        return VerdictCount.of(items, item -> apply.apply(keyword.schema(), item))
                .within(keyword.min(), keyword.max());
    }

    @Override
    public ValueVerdict unevaluatedItems(UnevaluatedItems keyword) {
        return keyword.schema().literal().orElse(false) ? ValueVerdict.YES : ValueVerdict.OPEN;
    }
}
