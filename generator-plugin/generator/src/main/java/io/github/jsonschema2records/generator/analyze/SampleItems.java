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

/** Evaluates the keywords of a {@link SampleEvaluation} that apply schemas to the items of an array. */
final class SampleItems implements ItemCases<SampleVerdict> {

    private final List<SourceValue> items;
    private final int prefix;
    private final BiFunction<Schema, SourceValue, SampleVerdict> apply;

    /**
     * Creates an evaluation of the keywords of a schema.
     *
     * @param apply evaluates a schema on a value
     */
    SampleItems(Schema schema, SourceArray array, BiFunction<Schema, SourceValue, SampleVerdict> apply) {
        PrefixItems first = schema.keyword(PrefixItems.class);
        this.items = array.elements();
        this.prefix = first == null ? 0 : first.schemas().size();
        this.apply = apply;
    }

    @Override
    public SampleVerdict prefixItems(PrefixItems keyword) {
        SampleVerdict verdict = SampleVerdict.YES;
        for (int i = 0; i < Math.min(prefix, items.size()); i++) {
            verdict = verdict.and(apply.apply(keyword.schemas().get(i), items.get(i)));
        }
        return verdict;
    }

    @Override
    public SampleVerdict items(Items keyword) {
        return items.stream()
                .skip(prefix)
                .map(item -> apply.apply(keyword.schema(), item))
                .reduce(SampleVerdict.YES, SampleVerdict::and);
    }

    @Override
    public SampleVerdict contains(Contains keyword) {
        return VerdictCount.of(items, item -> apply.apply(keyword.schema(), item))
                .within(keyword.min(), keyword.max());
    }

    @Override
    public SampleVerdict unevaluatedItems(UnevaluatedItems keyword) {
        return keyword.schema().literal().orElse(false) ? SampleVerdict.YES : SampleVerdict.OPEN;
    }
}
