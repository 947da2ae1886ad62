package io.github.jsonschema2records.generator.sample;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.KeywordFold;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Creates values that break one assertion and probably hold otherwise, from a value that holds.
 *
 * <p>The result is empty if such values would be too large, or if no value breaks the assertion.
 */
final class Breaches extends KeywordFold<List<SourceValue>> {

    private static final int SOME = 4;

    private final ValueSearch search;

    /** The schemas of the place without the assertion. */
    private final Conjunction schemas;

    private final NumberBreaches numbers;
    private final StringBreaches strings;
    private final ArrayBreaches arrays;
    private final ObjectBreaches objects;
    private final ApplicatorBreaches applicators;

    private Breaches(ValueSearch search, Carrier carrier, Set<Occurrence> broken) {
        this.search = search;
        this.schemas = carrier.conjunction().without(broken);
        this.numbers = new NumberBreaches(search, carrier.part(), schemas);
        this.strings = new StringBreaches(search, schemas);
        this.arrays = new ArrayBreaches(search, carrier.part(), schemas);
        this.objects = new ObjectBreaches(search, carrier.part(), schemas);
        this.applicators = new ApplicatorBreaches(search, carrier, broken);
    }

    /** Returns values for the place of a carrier that break a keyword there. */
    static List<SourceValue> of(Occurrence broken, ValueSearch search, Carrier carrier) {
        return broken.keyword().match(new Breaches(search, carrier, Set.of(broken)));
    }

    @Override
    protected List<SourceValue> other(Keyword keyword) {
        return List.of();
    }

    @Override
    public List<SourceValue> type(Type keyword) {
        Kinds allowed = Kinds.of(keyword.types());
        List<SourceValue> others = new ArrayList<>(MadeValues.ALL_KINDS);
        others.removeIf(other -> Kinds.of(other).within(allowed));
        if (!keyword.integralDecimals() && !allowed.has(Kind.FRACTION)) {
            others.add(new SourceNumber(MadeValues.NOWHERE, "1.0"));
        }
        return others;
    }

    @Override
    protected List<SourceValue> choice(Choice keyword) {
        List<SourceValue> listed =
                keyword.values().stream().map(MadeValues::copy).toList();
        List<SourceValue> others = new ArrayList<>();
        if (schemas.all(Choice.class).isEmpty()) {
            search.candidates(schemas, SOME, other -> {
                others.add(other);
                return others.size() > 2 * SOME;
            });
        }
        for (SourceValue each : listed) {
            if (each instanceof SourceString string && others.size() < 3 * SOME) {
                others.add(MadeValues.string(string.value() + "x"));
            } else if (each instanceof SourceNumber number && Decimals.isModerate(number.value())) {
                others.add(MadeValues.number(number.value().add(BigDecimal.ONE)));
            }
        }
        others.addAll(MadeValues.ALL_KINDS);
        return others.stream().filter(other -> !listed.contains(other)).toList();
    }

    @Override
    public List<SourceValue> multipleOf(MultipleOf keyword) {
        return numbers.multipleOf(keyword);
    }

    @Override
    public List<SourceValue> bound(Bound keyword) {
        return numbers.bound(keyword);
    }

    @Override
    public List<SourceValue> size(Size keyword) {
        long size = keyword.upper() ? keyword.limit() + 1 : keyword.limit() - 1;
        return switch (keyword.counted()) {
            case LENGTH -> strings.lengths(keyword, size);
            case ITEMS -> arrays.items(size);
            case PROPERTIES -> objects.properties(size);
        };
    }

    @Override
    public List<SourceValue> pattern(Pattern keyword) {
        return strings.pattern(keyword);
    }

    @Override
    public List<SourceValue> format(Format keyword) {
        return strings.formats();
    }

    @Override
    public List<SourceValue> uniqueItems(UniqueItems keyword) {
        return arrays.equalItems();
    }

    @Override
    public List<SourceValue> contains(Contains keyword) {
        return arrays.contains(keyword);
    }

    @Override
    public List<SourceValue> required(Required keyword) {
        return objects.required(keyword);
    }

    @Override
    public List<SourceValue> dependentRequired(DependentRequired keyword) {
        return objects.dependentRequired(keyword);
    }

    @Override
    public List<SourceValue> guarded(Guarded keyword) {
        return objects.dependentRequired(keyword.required());
    }

    @Override
    public List<SourceValue> not(Not keyword) {
        return applicators.not(keyword.schema());
    }

    @Override
    protected List<SourceValue> union(Union keyword) {
        return applicators.union(keyword);
    }
}
