package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.EvaluatedMembers;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The schema of all items except the first: from {@code items}, or from {@code unevaluatedItems} if the unevaluated
 * items are known at build time.
 *
 * @param schema the schema that describes them
 * @param first the index of the first of them
 */
record OtherItems(Schema schema, int first) {

    /** Returns the items of a schema, or null if it does not describe them. */
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

    /** Returns the number of items that {@code prefixItems} describes. */
    static int prefixLength(Schema schema) {
        PrefixItems first = schema.keyword(PrefixItems.class);
        return first == null ? 0 : first.schemas().size();
    }
}
