package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.KeywordFold;

/** Tells which kinds of value an assertion is about. It accepts all values of other kinds. */
public final class AssertedKinds extends KeywordFold<Kinds> {

    private static final Kinds NUMBERS = Kinds.of(Kind.INTEGER, Kind.FRACTION);
    private static final Kinds STRINGS = Kinds.of(Kind.STRING);
    private static final Kinds ARRAYS = Kinds.of(Kind.ARRAY);
    private static final Kinds OBJECTS = Kinds.of(Kind.OBJECT);

    private AssertedKinds() {}

    /** Returns the kinds that a keyword is about; all kinds for a keyword that may refuse any value. */
    public static Kinds of(Keyword keyword) {
        return keyword.match(new AssertedKinds());
    }

    @Override
    protected Kinds other(Keyword keyword) {
        return Kinds.ALL;
    }

    @Override
    public Kinds multipleOf(MultipleOf keyword) {
        return NUMBERS;
    }

    @Override
    public Kinds bound(Bound keyword) {
        return NUMBERS;
    }

    @Override
    public Kinds size(Size keyword) {
        return switch (keyword.counted()) {
            case LENGTH -> STRINGS;
            case ITEMS -> ARRAYS;
            case PROPERTIES -> OBJECTS;
        };
    }

    @Override
    public Kinds pattern(Pattern keyword) {
        return STRINGS;
    }

    @Override
    public Kinds format(Format keyword) {
        return STRINGS;
    }

    @Override
    public Kinds uniqueItems(UniqueItems keyword) {
        return ARRAYS;
    }

    @Override
    public Kinds contains(Contains keyword) {
        return ARRAYS;
    }

    @Override
    public Kinds required(Required keyword) {
        return OBJECTS;
    }

    @Override
    public Kinds dependentRequired(DependentRequired keyword) {
        return OBJECTS;
    }
}
