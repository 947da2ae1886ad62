package io.github.jsonschema2records.generator.compatibility;

import io.github.jsonschema2records.generator.analyze.AssertedKinds;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.emit.FormatChecks;
import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.upgrade.InstanceType;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AssertionCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether an assertion holds for every value of which something is known. */
final class ImpliedAssertion implements AssertionCases<Boolean> {

    private final Known known;
    private final Patterns patterns;
    private final boolean assertFormats;

    ImpliedAssertion(Known known, Patterns patterns, boolean assertFormats) {
        this.known = known;
        this.patterns = patterns;
        this.assertFormats = assertFormats;
    }

    /** Returns whether no value is of a kind that a keyword is about. */
    private boolean isNever(Keyword keyword) {
        return known.kinds().and(AssertedKinds.of(keyword)).isEmpty();
    }

    @Override
    public Boolean type(Type keyword) {
        Kinds allowed = Kinds.of(keyword.types());
        boolean decimals = !allowed.has(Kind.FRACTION)
                && allowed.has(Kind.INTEGER)
                && known.kinds().has(Kind.INTEGER)
                && !keyword.integralDecimals()
                && known.all(Type.class).stream()
                        .noneMatch(other ->
                                !other.integralDecimals() && !other.types().contains(InstanceType.NUMBER));
        return known.kinds().within(allowed) && !decimals;
    }

    @Override
    public Boolean enumeration(Enumeration keyword) {
        return false; // Values that are listed were tried one by one.
    }

    @Override
    public Boolean constant(Const keyword) {
        return known.kinds().within(Kinds.of(Kind.NULL))
                && Kinds.of(keyword.value()).has(Kind.NULL);
    }

    @Override
    public Boolean multipleOf(MultipleOf keyword) {
        return isNever(keyword)
                || known.all(MultipleOf.class).stream()
                        .anyMatch(other -> Decimals.isModerate(other.divisor())
                                && Decimals.isModerate(keyword.divisor())
                                && other.divisor().remainder(keyword.divisor()).signum() == 0);
    }

    @Override
    public Boolean bound(Bound keyword) {
        return isNever(keyword)
                || known.all(Bound.class).stream()
                        .filter(other -> other.upper() == keyword.upper())
                        .anyMatch(other -> keyword.allows(other.limit())
                                || (other.exclusive() && other.limit().compareTo(keyword.limit()) == 0));
    }

    @Override
    public Boolean size(Size keyword) {
        boolean implied = known.all(Size.class).stream()
                .filter(other -> other.upper() == keyword.upper() && other.counted() == keyword.counted())
                .anyMatch(other -> keyword.allows(other.limit()));
        boolean required = keyword.counted() == Counted.PROPERTIES
                && !keyword.upper()
                && known.all(Required.class).stream()
                                .flatMap(other -> other.names().stream())
                                .distinct()
                                .count()
                        >= keyword.limit();
        return isNever(keyword) || implied || required || (!keyword.upper() && keyword.limit() <= 0);
    }

    @Override
    public Boolean pattern(Pattern keyword) {
        List<String> matching =
                known.all(Pattern.class).stream().map(Pattern::regex).toList();
        return isNever(keyword) || patterns.includes(matching, keyword.regex());
    }

    @Override
    public Boolean format(Format keyword) {
        boolean asserts = (assertFormats || keyword.asserted()) && FormatChecks.exist(keyword.name());
        return !asserts
                || isNever(keyword)
                || known.all(Format.class).stream()
                        .anyMatch(other -> other.name().equals(keyword.name()) && (assertFormats || other.asserted()));
    }

    @Override
    public Boolean uniqueItems(UniqueItems keyword) {
        return !keyword.unique()
                || isNever(keyword)
                || known.all(UniqueItems.class).stream().anyMatch(UniqueItems::unique)
                || known.all(Size.class).stream()
                        .anyMatch(size -> size.counted() == Counted.ITEMS && size.upper() && size.limit() <= 1);
    }

    @Override
    public Boolean required(Required keyword) {
        return isNever(keyword) || isRequired(keyword.names());
    }

    private boolean isRequired(List<String> names) {
        return names.stream()
                .allMatch(name -> known.all(Required.class).stream()
                        .anyMatch(other -> other.names().contains(name)));
    }

    @Override
    public Boolean dependentRequired(DependentRequired keyword) {
        return isNever(keyword)
                || keyword.names().entrySet().stream()
                        .allMatch(
                                entry -> isRequired(entry.getValue()) || isDependent(entry.getKey(), entry.getValue()));
    }

    private boolean isDependent(String name, List<String> others) {
        return Stream.concat(
                        known.all(DependentRequired.class).stream(),
                        known.all(Guarded.class).stream().map(Guarded::required))
                .anyMatch(
                        keyword -> keyword.names().getOrDefault(name, List.of()).containsAll(others));
    }
}
