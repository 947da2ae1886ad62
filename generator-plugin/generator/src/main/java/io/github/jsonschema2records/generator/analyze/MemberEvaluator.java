package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.MemberCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Map;
import java.util.function.BiFunction;

/** Evaluates the keywords of a {@link ValueEvaluator} that apply schemas to the members of an object. */
final class MemberEvaluator implements MemberCases<ValueVerdict> {

    private final Schema schema;
    private final SourceObject object;
    private final BiFunction<Schema, SourceValue, ValueVerdict> apply;
    private final BiFunction<String, String, ValueVerdict> matches;

    /**
     * Creates an evaluation of the keywords of a schema.
     *
     * @param apply evaluates a schema on a value
     * @param matches tests whether a regular expression matches a text
     */
    MemberEvaluator(
            Schema schema,
            SourceObject object,
            BiFunction<Schema, SourceValue, ValueVerdict> apply,
            BiFunction<String, String, ValueVerdict> matches) {
        this.schema = schema;
        this.object = object;
        this.apply = apply;
        this.matches = matches;
    }

    @Override
    public ValueVerdict properties(Properties keyword) {
        return all((name, value) -> {
            Schema property = keyword.schemas().get(name);
            return property == null ? ValueVerdict.YES : apply.apply(property, value);
        });
    }

    @Override
    public ValueVerdict patternProperties(PatternProperties keyword) {
        return all((name, value) -> keyword.schemas().entrySet().stream()
                .map(e -> matches.apply(e.getKey(), name).negated().or(apply.apply(e.getValue(), value)))
                .reduce(ValueVerdict.YES, ValueVerdict::and));
    }

    @Override
    public ValueVerdict additionalProperties(AdditionalProperties keyword) {
        return all((name, value) -> isKnown(name).or(apply.apply(keyword.schema(), value)));
    }

    @Override
    public ValueVerdict propertyNames(PropertyNames keyword) {
        return all((name, value) -> apply.apply(keyword.schema(), new SourceString(object.position(), name)));
    }

    @Override
    public ValueVerdict unevaluatedProperties(UnevaluatedProperties keyword) {
        return keyword.schema().literal().orElse(false) ? ValueVerdict.YES : ValueVerdict.OPEN;
    }

    private ValueVerdict all(BiFunction<String, SourceValue, ValueVerdict> test) {
        ValueVerdict verdict = ValueVerdict.YES;
        for (Map.Entry<String, Member> member : object.members().entrySet()) {
            verdict = verdict.and(test.apply(member.getKey(), member.getValue().value()));
        }
        return verdict;
    }

    private ValueVerdict isKnown(String name) {
        Properties properties = schema.keyword(Properties.class);
        PatternProperties patterns = schema.keyword(PatternProperties.class);
        ValueVerdict named =
                ValueVerdict.of(properties != null && properties.schemas().containsKey(name));
        return patterns == null
                ? named
                : patterns.schemas().keySet().stream()
                        .map(regex -> matches.apply(regex, name))
                        .reduce(named, ValueVerdict::or);
    }
}
