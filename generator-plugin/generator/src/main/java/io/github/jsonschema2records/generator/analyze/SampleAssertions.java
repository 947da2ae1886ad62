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
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.MaxItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.MaxLength;
import io.github.jsonschema2records.generator.upgrade.Keyword.MaxProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Maximum;
import io.github.jsonschema2records.generator.upgrade.Keyword.MinItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.MinLength;
import io.github.jsonschema2records.generator.upgrade.Keyword.MinProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Minimum;
import io.github.jsonschema2records.generator.upgrade.Keyword.MultipleOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Pattern;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import java.math.BigDecimal;
import java.util.List;

/** The keywords of a {@link SampleEvaluation} that depend on nothing but the value. */
final class SampleAssertions {

    private final Facts facts;
    private final boolean assertFormats;

    SampleAssertions(Facts facts, boolean assertFormats) {
        this.facts = facts;
        this.assertFormats = assertFormats;
    }

    SampleVerdict of(Assertion keyword, SourceValue value) {
        if (keyword instanceof Type type) {
            return type(type, value);
        } else if (keyword instanceof Const only) {
            return SampleVerdict.of(SameValue.test(only.value(), value));
        } else if (keyword instanceof Enumeration values) {
            return SampleVerdict.of(values.values().stream().anyMatch(v -> SameValue.test(v, value)));
        } else if (value instanceof SourceNumber number) {
            return number(keyword, number.value());
        } else if (value instanceof SourceString string) {
            return string(keyword, string.value());
        } else if (value instanceof SourceArray array) {
            return array(keyword, array.elements());
        } else if (value instanceof SourceObject object) {
            return object(keyword, object);
        }
        return SampleVerdict.YES;
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

    private static SampleVerdict number(Assertion keyword, BigDecimal value) {
        if (keyword instanceof Maximum maximum) {
            int sign = value.compareTo(maximum.limit());
            return SampleVerdict.of(sign < 0 || (sign == 0 && !maximum.exclusive()));
        } else if (keyword instanceof Minimum minimum) {
            int sign = value.compareTo(minimum.limit());
            return SampleVerdict.of(sign > 0 || (sign == 0 && !minimum.exclusive()));
        } else if (keyword instanceof MultipleOf multiple) {
            boolean moderate = Decimals.isModerate(value) && Decimals.isModerate(multiple.divisor());
            return moderate
                    ? SampleVerdict.of(value.remainder(multiple.divisor()).signum() == 0)
                    : SampleVerdict.OPEN;
        }
        return SampleVerdict.YES;
    }

    private SampleVerdict string(Assertion keyword, String value) {
        int length = value.codePointCount(0, value.length());
        if (keyword instanceof MaxLength max) {
            return SampleVerdict.of(length <= max.limit());
        } else if (keyword instanceof MinLength min) {
            return SampleVerdict.of(length >= min.limit());
        } else if (keyword instanceof Pattern pattern) {
            return matches(pattern.regex(), value);
        } else if (keyword instanceof Format format) {
            return assertFormats || format.asserted() ? SampleVerdict.OPEN : SampleVerdict.YES;
        }
        return SampleVerdict.YES;
    }

    /** Returns whether a regular expression matches, as far as that can be told without a matcher. */
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

    private static SampleVerdict array(Assertion keyword, List<SourceValue> elements) {
        if (keyword instanceof MaxItems max) {
            return SampleVerdict.of(elements.size() <= max.limit());
        } else if (keyword instanceof MinItems min) {
            return SampleVerdict.of(elements.size() >= min.limit());
        } else if (keyword instanceof UniqueItems items) {
            return SampleVerdict.of(!items.unique() || areUnique(elements));
        }
        return SampleVerdict.YES;
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

    private static SampleVerdict object(Assertion keyword, SourceObject object) {
        if (keyword instanceof Required required) {
            return SampleVerdict.of(object.members().keySet().containsAll(required.names()));
        } else if (keyword instanceof MaxProperties max) {
            return SampleVerdict.of(object.members().size() <= max.limit());
        } else if (keyword instanceof MinProperties min) {
            return SampleVerdict.of(object.members().size() >= min.limit());
        } else if (keyword instanceof DependentRequired dependent) {
            return SampleVerdict.of(dependent.names().entrySet().stream()
                    .allMatch(e -> object.get(e.getKey()) == null
                            || object.members().keySet().containsAll(e.getValue())));
        }
        return SampleVerdict.YES;
    }
}
