package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.load.Decimals;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceNumber;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.regex.CompiledPattern;
import io.github.jsonschema2records.generator.regex.PatternResult;
import io.github.jsonschema2records.generator.regex.PatternStrategy;
import io.github.jsonschema2records.generator.regex.PatternStrategy.Literal;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.AssertionCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import java.math.BigDecimal;
import java.util.List;

/** Evaluates the assertions of a {@link SampleEvaluation}, which depend only on the value. */
final class SampleAssertions {

    private final Facts facts;
    private final boolean assertFormats;

    SampleAssertions(Facts facts, boolean assertFormats) {
        this.facts = facts;
        this.assertFormats = assertFormats;
    }

    SampleVerdict of(Assertion keyword, SourceValue value) {
        return keyword.matchAssertion(new On(value));
    }

    private static SampleVerdict type(Type type, SourceValue value) {
        Kinds allowed = Kinds.of(type.types());
        if (value instanceof SourceNumber number
                && !type.integralDecimals()
                && !allowed.has(Kind.FRACTION)
                && !number.text().chars().allMatch(c -> c == '-' || Character.isDigit(c))) {
            return SampleVerdict.NO;
        }
        return SampleVerdict.of(Kinds.of(value).within(allowed));
    }

    private static SampleVerdict multiple(BigDecimal value, BigDecimal divisor) {
        boolean moderate = Decimals.isModerate(value) && Decimals.isModerate(divisor);
        return moderate ? SampleVerdict.of(value.remainder(divisor).signum() == 0) : SampleVerdict.OPEN;
    }

    /** Returns whether a regular expression matches, as far as this is clear without a matcher. */
    SampleVerdict matches(String regex, String value) {
        PatternResult result = facts.patterns().get(regex);
        if (!(result instanceof CompiledPattern pattern)) {
            return SampleVerdict.OPEN;
        } else if (pattern.strategy() instanceof PatternStrategy.Everything) {
            return SampleVerdict.YES;
        } else if (pattern.strategy() instanceof PatternStrategy.Nothing) {
            return SampleVerdict.NO;
        } else if (pattern.strategy() instanceof Literal literal) {
            return SampleVerdict.of(
                    switch (literal.place()) {
                        case EXACT -> value.equals(literal.text());
                        case PREFIX -> value.startsWith(literal.text());
                        case SUFFIX -> value.endsWith(literal.text());
                        case CONTAINS -> value.contains(literal.text());
                    });
        }
        return SampleVerdict.OPEN;
    }

    private static boolean areUnique(List<SourceValue> elements) {
        for (int i = 0; i < elements.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (SameValue.test(elements.get(i), elements.get(k))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the verdicts on one value. A keyword for values of another kind accepts it. */
    private final class On implements AssertionCases<SampleVerdict> {

        private final SourceValue value;

        On(SourceValue value) {
            this.value = value;
        }

        @Override
        public SampleVerdict type(Type keyword) {
            return SampleAssertions.type(keyword, value);
        }

        @Override
        public SampleVerdict enumeration(Enumeration keyword) {
            return SampleVerdict.of(keyword.values().stream().anyMatch(v -> SameValue.test(v, value)));
        }

        @Override
        public SampleVerdict constant(Const keyword) {
            return SampleVerdict.of(SameValue.test(keyword.value(), value));
        }

        @Override
        public SampleVerdict multipleOf(MultipleOf keyword) {
            return value instanceof SourceNumber number
                    ? multiple(number.value(), keyword.divisor())
                    : SampleVerdict.YES;
        }

        @Override
        public SampleVerdict bound(Bound keyword) {
            return SampleVerdict.of(!(value instanceof SourceNumber number) || keyword.allows(number.value()));
        }

        @Override
        public SampleVerdict size(Size keyword) {
            return SampleVerdict.of(
                    switch (keyword.counted()) {
                        case LENGTH ->
                            !(value instanceof SourceString string)
                                    || keyword.allows(string.value()
                                            .codePointCount(0, string.value().length()));
                        case ITEMS ->
                            !(value instanceof SourceArray array)
                                    || keyword.allows(array.elements().size());
                        case PROPERTIES ->
                            !(value instanceof SourceObject object)
                                    || keyword.allows(object.members().size());
                    });
        }

        @Override
        public SampleVerdict pattern(Pattern keyword) {
            return value instanceof SourceString string ? matches(keyword.regex(), string.value()) : SampleVerdict.YES;
        }

        @Override
        public SampleVerdict format(Format keyword) {
            boolean asserts = value instanceof SourceString && (assertFormats || keyword.asserted());
            return asserts ? SampleVerdict.OPEN : SampleVerdict.YES;
        }

        @Override
        public SampleVerdict uniqueItems(UniqueItems keyword) {
            return SampleVerdict.of(
                    !(value instanceof SourceArray array) || !keyword.unique() || areUnique(array.elements()));
        }

        @Override
        public SampleVerdict required(Required keyword) {
            return SampleVerdict.of(!(value instanceof SourceObject object)
                    || object.members().keySet().containsAll(keyword.names()));
        }

        @Override
        public SampleVerdict dependentRequired(DependentRequired keyword) {
            return SampleVerdict.of(!(value instanceof SourceObject object)
                    || keyword.names().entrySet().stream()
                            .allMatch(e -> object.get(e.getKey()) == null
                                    || object.members().keySet().containsAll(e.getValue())));
        }
    }
}
