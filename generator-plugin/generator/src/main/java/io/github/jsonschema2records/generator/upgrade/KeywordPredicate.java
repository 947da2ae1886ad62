package io.github.jsonschema2records.generator.upgrade;

import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.AssertionCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlaceCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.ItemCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.MemberCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import java.util.function.Predicate;

/**
 * A predicate on keywords for which false is always a safe answer, for example "makes a check redundant". It is false
 * for each keyword for which a subclass does not override the method.
 */
public abstract class KeywordPredicate
        implements Predicate<Keyword>,
                Keyword.Cases<Boolean>,
                AssertionCases<Boolean>,
                InPlaceCases<Boolean>,
                MemberCases<Boolean>,
                ItemCases<Boolean> {

    @Override
    public final boolean test(Keyword keyword) {
        return keyword.match(this);
    }

    @Override
    public Boolean assertion(Assertion keyword) {
        return keyword.matchAssertion(this);
    }

    @Override
    public Boolean inPlace(InPlace keyword) {
        return keyword.matchInPlace(this);
    }

    @Override
    public Boolean overMembers(OverMembers keyword) {
        return keyword.matchMembers(this);
    }

    @Override
    public Boolean overItems(OverItems keyword) {
        return keyword.matchItems(this);
    }

    @Override
    public Boolean reference(Reference keyword) {
        return false;
    }

    @Override
    public Boolean silent(Silent keyword) {
        return false;
    }

    @Override
    public Boolean type(Type keyword) {
        return false;
    }

    @Override
    public Boolean enumeration(Enumeration keyword) {
        return choice(keyword);
    }

    @Override
    public Boolean constant(Const keyword) {
        return choice(keyword);
    }

    @Override
    public Boolean multipleOf(MultipleOf keyword) {
        return false;
    }

    @Override
    public Boolean bound(Bound keyword) {
        return false;
    }

    @Override
    public Boolean size(Size keyword) {
        return false;
    }

    @Override
    public Boolean pattern(Pattern keyword) {
        return false;
    }

    @Override
    public Boolean format(Format keyword) {
        return false;
    }

    @Override
    public Boolean uniqueItems(UniqueItems keyword) {
        return false;
    }

    @Override
    public Boolean required(Required keyword) {
        return false;
    }

    @Override
    public Boolean dependentRequired(DependentRequired keyword) {
        return false;
    }

    /** Tests {@code enum} and {@code const}, unless a subclass treats them differently. */
    protected boolean choice(Choice keyword) {
        return false;
    }

    @Override
    public Boolean allOf(AllOf keyword) {
        return false;
    }

    @Override
    public Boolean anyOf(AnyOf keyword) {
        return union(keyword);
    }

    @Override
    public Boolean oneOf(OneOf keyword) {
        return union(keyword);
    }

    @Override
    public Boolean not(Not keyword) {
        return false;
    }

    @Override
    public Boolean guarded(Guarded keyword) {
        return false;
    }

    /** Tests {@code anyOf} and {@code oneOf}, unless a subclass treats them differently. */
    protected boolean union(Union keyword) {
        return false;
    }

    @Override
    public Boolean properties(Properties keyword) {
        return false;
    }

    @Override
    public Boolean patternProperties(PatternProperties keyword) {
        return false;
    }

    @Override
    public Boolean additionalProperties(AdditionalProperties keyword) {
        return false;
    }

    @Override
    public Boolean propertyNames(PropertyNames keyword) {
        return false;
    }

    @Override
    public Boolean unevaluatedProperties(UnevaluatedProperties keyword) {
        return false;
    }

    @Override
    public Boolean prefixItems(PrefixItems keyword) {
        return false;
    }

    @Override
    public Boolean items(Items keyword) {
        return false;
    }

    @Override
    public Boolean contains(Contains keyword) {
        return false;
    }

    @Override
    public Boolean unevaluatedItems(UnevaluatedItems keyword) {
        return false;
    }
}
