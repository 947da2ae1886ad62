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

/** Evaluates the assertions of a {@link ValueEvaluator}, which depend only on the value. */
final class AssertionEvaluator {

    /** So many elements have about as many pairs as a value may take steps. */
    private static final int MOST_COMPARED = 400;

    private final Facts facts;
    private final boolean assertFormats;

    AssertionEvaluator(Facts facts, boolean assertFormats) {
        this.facts = facts;
        this.assertFormats = assertFormats;
    }

    ValueVerdict of(Assertion keyword, SourceValue value) {
        return keyword.matchAssertion(new On(value));
    }

    private static ValueVerdict type(Type type, SourceValue value) {
        Kinds allowed = Kinds.of(type.types());
        if (value instanceof SourceNumber number
                && !type.integralDecimals()
                && !allowed.has(Kind.FRACTION)
                && !number.text().chars().allMatch(c -> c == '-' || Character.isDigit(c))) {
            return ValueVerdict.NO;
        }
        return ValueVerdict.of(Kinds.of(value).within(allowed));
    }

    private static ValueVerdict multiple(BigDecimal value, BigDecimal divisor) {
        boolean moderate = Decimals.isModerate(value) && Decimals.isModerate(divisor);
        return moderate ? ValueVerdict.of(value.remainder(divisor).signum() == 0) : ValueVerdict.OPEN;
    }

    /** Returns whether a regular expression matches, as far as this is clear without a matcher. */
    ValueVerdict matches(String regex, String value) {
        PatternResult result = facts.patterns().get(regex);
        if (!(result instanceof CompiledPattern pattern)) {
            return ValueVerdict.OPEN;
        } else if (pattern.strategy() instanceof PatternStrategy.Everything) {
            return ValueVerdict.YES;
        } else if (pattern.strategy() instanceof PatternStrategy.Nothing) {
            return ValueVerdict.NO;
        } else if (pattern.strategy() instanceof Literal literal) {
            return ValueVerdict.of(
                    switch (literal.place()) {
                        case EXACT -> value.equals(literal.text());
                        case PREFIX -> value.startsWith(literal.text());
                        case SUFFIX -> value.endsWith(literal.text());
                        case CONTAINS -> value.contains(literal.text());
                    });
        }
        return ValueVerdict.OPEN;
    }

    /** Compares every pair of elements. Too many pairs leave the verdict open. */
    private static ValueVerdict unique(List<SourceValue> elements) {
        if (elements.size() > MOST_COMPARED) {
            return ValueVerdict.OPEN;
        }
        for (int i = 0; i < elements.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (SameValue.test(elements.get(i), elements.get(k))) {
                    return ValueVerdict.NO;
                }
            }
        }
        return ValueVerdict.YES;
    }

    /** Returns the verdicts on one value. A keyword for values of another kind accepts it. */
    private final class On implements AssertionCases<ValueVerdict> {

        private final SourceValue value;

        On(SourceValue value) {
            this.value = value;
        }

        @Override
        public ValueVerdict type(Type keyword) {
            return AssertionEvaluator.type(keyword, value);
        }

        @Override
        public ValueVerdict enumeration(Enumeration keyword) {
            return ValueVerdict.of(keyword.values().stream().anyMatch(v -> SameValue.test(v, value)));
        }

        @Override
        public ValueVerdict constant(Const keyword) {
            return ValueVerdict.of(SameValue.test(keyword.value(), value));
        }

        @Override
        public ValueVerdict multipleOf(MultipleOf keyword) {
            return value instanceof SourceNumber number
                    ? multiple(number.value(), keyword.divisor())
                    : ValueVerdict.YES;
        }

        @Override
        public ValueVerdict bound(Bound keyword) {
            return ValueVerdict.of(!(value instanceof SourceNumber number) || keyword.allows(number.value()));
        }

        @Override
        public ValueVerdict size(Size keyword) {
            return ValueVerdict.of(
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
        public ValueVerdict pattern(Pattern keyword) {
            return value instanceof SourceString string ? matches(keyword.regex(), string.value()) : ValueVerdict.YES;
        }

        @Override
        public ValueVerdict format(Format keyword) {
            boolean asserts = value instanceof SourceString && (assertFormats || keyword.asserted());
            return asserts ? ValueVerdict.OPEN : ValueVerdict.YES;
        }

        @Override
        public ValueVerdict uniqueItems(UniqueItems keyword) {
            return value instanceof SourceArray array && keyword.unique() ? unique(array.elements()) : ValueVerdict.YES;
        }

        @Override
        public ValueVerdict required(Required keyword) {
            return ValueVerdict.of(!(value instanceof SourceObject object)
                    || object.members().keySet().containsAll(keyword.names()));
        }

        @Override
        public ValueVerdict dependentRequired(DependentRequired keyword) {
            return ValueVerdict.of(!(value instanceof SourceObject object)
                    || keyword.names().entrySet().stream()
                            .allMatch(e -> object.get(e.getKey()) == null
                                    || object.members().keySet().containsAll(e.getValue())));
        }
    }
}
