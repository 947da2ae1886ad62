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

/**
 * A fold with one answer for all keywords for which a subclass does not override the method. It is for code that handles
 * some keywords and where nothing is wrong if it handles no others; all other code implements the cases.
 */
public abstract class KeywordFold<R>
        implements Keyword.Cases<R>, AssertionCases<R>, InPlaceCases<R>, MemberCases<R>, ItemCases<R> {

    /** Returns the answer for a keyword that has none of its own. */
    protected abstract R other(Keyword keyword);

    @Override
    public R assertion(Assertion keyword) {
        return keyword.matchAssertion(this);
    }

    @Override
    public R inPlace(InPlace keyword) {
        return keyword.matchInPlace(this);
    }

    @Override
    public R overMembers(OverMembers keyword) {
        return keyword.matchMembers(this);
    }

    @Override
    public R overItems(OverItems keyword) {
        return keyword.matchItems(this);
    }

    @Override
    public R reference(Reference keyword) {
        return other(keyword);
    }

    @Override
    public R silent(Silent keyword) {
        return other(keyword);
    }

    @Override
    public R type(Type keyword) {
        return other(keyword);
    }

    @Override
    public R enumeration(Enumeration keyword) {
        return choice(keyword);
    }

    @Override
    public R constant(Const keyword) {
        return choice(keyword);
    }

    @Override
    public R multipleOf(MultipleOf keyword) {
        return other(keyword);
    }

    @Override
    public R bound(Bound keyword) {
        return other(keyword);
    }

    @Override
    public R size(Size keyword) {
        return other(keyword);
    }

    @Override
    public R pattern(Pattern keyword) {
        return other(keyword);
    }

    @Override
    public R format(Format keyword) {
        return other(keyword);
    }

    @Override
    public R uniqueItems(UniqueItems keyword) {
        return other(keyword);
    }

    @Override
    public R required(Required keyword) {
        return other(keyword);
    }

    @Override
    public R dependentRequired(DependentRequired keyword) {
        return other(keyword);
    }

    /** Returns the answer for {@code enum} and {@code const}, unless a subclass treats them differently. */
    protected R choice(Choice keyword) {
        return other(keyword);
    }

    @Override
    public R allOf(AllOf keyword) {
        return other(keyword);
    }

    @Override
    public R anyOf(AnyOf keyword) {
        return union(keyword);
    }

    @Override
    public R oneOf(OneOf keyword) {
        return union(keyword);
    }

    @Override
    public R not(Not keyword) {
        return other(keyword);
    }

    @Override
    public R guarded(Guarded keyword) {
        return other(keyword);
    }

    /** Returns the answer for {@code anyOf} and {@code oneOf}, unless a subclass treats them differently. */
    protected R union(Union keyword) {
        return other(keyword);
    }

    @Override
    public R properties(Properties keyword) {
        return other(keyword);
    }

    @Override
    public R patternProperties(PatternProperties keyword) {
        return other(keyword);
    }

    @Override
    public R additionalProperties(AdditionalProperties keyword) {
        return other(keyword);
    }

    @Override
    public R propertyNames(PropertyNames keyword) {
        return other(keyword);
    }

    @Override
    public R unevaluatedProperties(UnevaluatedProperties keyword) {
        return other(keyword);
    }

    @Override
    public R prefixItems(PrefixItems keyword) {
        return other(keyword);
    }

    @Override
    public R items(Items keyword) {
        return other(keyword);
    }

    @Override
    public R contains(Contains keyword) {
        return other(keyword);
    }

    @Override
    public R unevaluatedItems(UnevaluatedItems keyword) {
        return other(keyword);
    }
}
