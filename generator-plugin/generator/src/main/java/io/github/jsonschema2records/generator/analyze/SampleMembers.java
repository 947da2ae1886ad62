package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.Member;
import io.github.jsonschema2records.generator.load.SourceValue.SourceArray;
import io.github.jsonschema2records.generator.load.SourceValue.SourceObject;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** The keywords of a {@link SampleEvaluation} that apply schemas to the members of an object or the items of an array. */
final class SampleMembers {

    private final BiFunction<Schema, SourceValue, SampleVerdict> apply;
    private final BiFunction<String, String, SampleVerdict> matches;

    /**
     * An evaluation of what is inside a value.
     *
     * @param apply whether a value satisfies a schema
     * @param matches whether a regular expression matches a text
     */
    SampleMembers(
            BiFunction<Schema, SourceValue, SampleVerdict> apply, BiFunction<String, String, SampleVerdict> matches) {
        this.apply = apply;
        this.matches = matches;
    }

    SampleVerdict ofObject(Keyword keyword, Schema schema, SourceObject object) {
        SampleVerdict verdict = SampleVerdict.YES;
        for (Map.Entry<String, Member> member : object.members().entrySet()) {
            String name = member.getKey();
            SourceValue value = member.getValue().value();
            if (keyword instanceof Properties properties) {
                Schema known = properties.schemas().get(name);
                verdict = verdict.and(known == null ? SampleVerdict.YES : apply.apply(known, value));
            } else if (keyword instanceof PatternProperties patterns) {
                verdict = verdict.and(patterned(patterns, name, value));
            } else if (keyword instanceof AdditionalProperties additional) {
                verdict = verdict.and(isKnown(schema, name).or(apply.apply(additional.schema(), value)));
            }
        }
        return verdict;
    }

    private SampleVerdict patterned(PatternProperties patterns, String name, SourceValue value) {
        return patterns.schemas().entrySet().stream()
                .map(e -> matches.apply(e.getKey(), name).negated().or(apply.apply(e.getValue(), value)))
                .reduce(SampleVerdict.YES, SampleVerdict::and);
    }

    private SampleVerdict isKnown(Schema schema, String name) {
        Properties properties = schema.keyword(Properties.class);
        PatternProperties patterns = schema.keyword(PatternProperties.class);
        SampleVerdict named =
                SampleVerdict.of(properties != null && properties.schemas().containsKey(name));
        return patterns == null
                ? named
                : patterns.schemas().keySet().stream()
                        .map(regex -> matches.apply(regex, name))
                        .reduce(named, SampleVerdict::or);
    }

    SampleVerdict ofArray(Keyword keyword, Schema schema, SourceArray array) {
        List<SourceValue> elements = array.elements();
        PrefixItems prefix = schema.keyword(PrefixItems.class);
        int known = prefix == null ? 0 : prefix.schemas().size();
        SampleVerdict verdict = SampleVerdict.YES;
        for (int i = 0; i < elements.size(); i++) {
            if (keyword instanceof PrefixItems items && i < known) {
                verdict = verdict.and(apply.apply(items.schemas().get(i), elements.get(i)));
            } else if (keyword instanceof Items items && i >= known) {
                verdict = verdict.and(apply.apply(items.schema(), elements.get(i)));
            }
        }
        return verdict;
    }
}
