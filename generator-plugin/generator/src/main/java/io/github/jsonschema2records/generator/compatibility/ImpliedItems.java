package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.ItemCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Tells whether a keyword about items holds for every array of which something is known. */
final class ImpliedItems implements ItemCases<Boolean> {

    private final Known known;
    private final Schema schema;
    private final BiPredicate<List<Schema>, Schema> holds;

    /**
     * Creates a fold.
     *
     * @param schema the schema with the keyword
     * @param holds proves that a schema accepts what others accept
     */
    ImpliedItems(Known known, Schema schema, BiPredicate<List<Schema>, Schema> holds) {
        this.known = known;
        this.schema = schema;
        this.holds = holds;
    }

    @Override
    public Boolean prefixItems(PrefixItems keyword) {
        return IntStream.range(0, keyword.schemas().size())
                .allMatch(i -> isItem(i, keyword.schemas().get(i)));
    }

    @Override
    public Boolean items(Items keyword) {
        int own = prefix(schema);
        int last = known.members().stream().mapToInt(ImpliedItems::prefix).reduce(own, Math::max);
        return IntStream.rangeClosed(own, last).allMatch(i -> isItem(i, keyword.schema()));
    }

    @Override
    public Boolean contains(Contains keyword) {
        boolean any = keyword.min() <= 0 && keyword.max() == null;
        Long max = keyword.max();
        return any
                || (max == null
                        && known.all(Contains.class).stream()
                                .anyMatch(other -> other.min() >= keyword.min()
                                        && holds.test(List.of(other.schema()), keyword.schema())));
    }

    @Override
    public Boolean unevaluatedItems(UnevaluatedItems keyword) {
        return keyword.schema().occurrences().isEmpty() && !keyword.schema().isFalse();
    }

    private boolean isItem(int index, Schema wanted) {
        boolean never = known.all(Size.class).stream()
                .anyMatch(size -> size.counted() == Counted.ITEMS && size.upper() && size.limit() <= index);
        List<Schema> applied = new ArrayList<>();
        for (Schema member : known.members()) {
            if (index < prefix(member)) {
                member.keywords(PrefixItems.class)
                        .forEach(keyword -> applied.add(keyword.schemas().get(index)));
            } else {
                member.keywords(Items.class).forEach(keyword -> applied.add(keyword.schema()));
            }
        }
        return never || applied.stream().anyMatch(Schema::isFalse) || holds.test(applied, wanted);
    }

    private static int prefix(Schema schema) {
        PrefixItems keyword = schema.keyword(PrefixItems.class);
        return keyword == null ? 0 : keyword.schemas().size();
    }
}
