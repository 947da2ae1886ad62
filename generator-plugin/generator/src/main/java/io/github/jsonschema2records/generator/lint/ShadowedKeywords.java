package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.analyze.ValueVerdict;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.regex.CompiledPattern;
import io.github.jsonschema2records.generator.regex.PatternStrategy.Everything;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Bound;
import io.github.jsonschema2records.generator.upgrade.Keyword.Const;
import io.github.jsonschema2records.generator.upgrade.Keyword.Counted;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Size;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Warns about keywords that never decide, because another keyword of the same schema decides first: a weaker bound, a
 * condition that all values of an {@code enum} fulfil, {@code unevaluatedProperties} behind {@code
 * additionalProperties}. A {@code type} beside an {@code enum} is usual and not reported.
 */
final class ShadowedKeywords implements SchemaRule {

    private final boolean assertFormats;

    /**
     * Creates the rule.
     *
     * @param assertFormats whether every {@code format} is an assertion
     */
    ShadowedKeywords(boolean assertFormats) {
        this.assertFormats = assertFormats;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A keyword does not shadow itself; another one may be equal.
    public void run(Facts facts, Diagnostics diagnostics) {
        ValueEvaluator evaluator = new ValueEvaluator(facts, assertFormats);
        for (Schema schema : facts.graph().schemas()) {
            if (!schema.location().document().input()) {
                continue;
            }
            for (Occurrence shadowed : schema.occurrences()) {
                schema.occurrences().stream()
                        .filter(by -> by != shadowed && isShadowed(schema, shadowed, by, facts, evaluator))
                        .findFirst()
                        .ifPresent(by -> report(schema, shadowed, by, diagnostics));
            }
        }
    }

    private static boolean isShadowed(
            Schema schema, Occurrence shadowed, Occurrence by, Facts facts, ValueEvaluator evaluator) {
        Keyword weak = shadowed.keyword();
        Keyword strong = by.keyword();
        if (weak instanceof Bound bound && strong instanceof Bound other) {
            return bound.upper() == other.upper() && implies(other, bound);
        }
        if (weak instanceof Size size && strong instanceof Required required) {
            return size.counted() == Counted.PROPERTIES
                    && !size.upper()
                    && size.limit() <= new HashSet<>(required.names()).size();
        }
        if (weak instanceof AdditionalProperties && strong instanceof PatternProperties patterns) {
            return patterns.schemas().keySet().stream().anyMatch(regex -> matchesAll(regex, facts));
        }
        List<SourceValue> values = values(strong);
        if (values != null && weak instanceof Assertion assertion && decidesAlone(assertion, strong)) {
            return values.stream().allMatch(value -> evaluator.of(assertion, schema, value) == ValueVerdict.YES);
        }
        return (weak instanceof UnevaluatedProperties && strong instanceof AdditionalProperties)
                || (weak instanceof UnevaluatedItems && strong instanceof Items);
    }

    /** Returns whether every number within a bound is within another one. */
    private static boolean implies(Bound strong, Bound weak) {
        int sign = strong.limit().compareTo(weak.limit());
        return sign == 0 ? strong.exclusive() && !weak.exclusive() : sign < 0 == strong.upper();
    }

    private static boolean matchesAll(String regex, Facts facts) {
        return facts.patterns().get(regex) instanceof CompiledPattern pattern
                && pattern.strategy() instanceof Everything;
    }

    private static @Nullable List<SourceValue> values(Keyword keyword) {
        if (keyword instanceof Const constant) {
            return List.of(constant.value());
        }
        return keyword instanceof Enumeration enumeration ? enumeration.values() : null;
    }

    /** Returns whether an assertion beside listed values is worth a report. One of two lists is the shadowed one. */
    private static boolean decidesAlone(Assertion assertion, Keyword values) {
        if (assertion instanceof Type || assertion instanceof Const) {
            return false;
        }
        return assertion instanceof Format format
                ? format.asserted()
                : !(values instanceof Enumeration && assertion instanceof Enumeration);
    }

    private static void report(Schema schema, Occurrence shadowed, Occurrence by, Diagnostics diagnostics) {
        diagnostics.warning(
                "shadowed-keyword",
                shadowed.position(),
                JsonPointer.append(schema.location().pointer(), shadowed.name()),
                "\"" + shadowed.name() + "\" never decides, because of the \"" + by.name() + "\" beside it",
                "remove it, or correct one of them");
    }
}
