package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.EvaluatedMembers;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of all items but the first: with {@code items}, or with {@code unevaluatedItems} where it is known what
 * that is left with.
 *
 * @param schema what describes them
 * @param first the index of the first of them
 */
record OtherItems(Schema schema, int first) {

    /** What a schema says, or null. */
    static @Nullable OtherItems of(Schema schema, Facts facts) {
        Items items = schema.keyword(Items.class);
        if (items != null) {
            return new OtherItems(items.schema(), prefixLength(schema));
        }
        UnevaluatedItems unevaluated = schema.keyword(UnevaluatedItems.class);
        EvaluatedMembers before = unevaluated == null ? null : facts.evaluatedItems(schema);
        return before == null || unevaluated == null || before.all()
                ? null
                : new OtherItems(unevaluated.schema(), before.prefix());
    }

    /** How many items {@code prefixItems} describes. */
    static int prefixLength(Schema schema) {
        PrefixItems first = schema.keyword(PrefixItems.class);
        return first == null ? 0 : first.schemas().size();
    }
}
