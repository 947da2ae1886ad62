package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Combines the keywords about members of an object into one pass, and those about items of an array. */
final class PassPlanner {

    private final CheckMethod method;
    private final UnevaluatedPlan unevaluatedPlan;
    private final Function<Schema, Call> child;

    /**
     * Creates a planner for the passes of one check.
     *
     * @param child returns the call of a subschema for a member or item
     */
    PassPlanner(CheckMethod method, UnevaluatedPlan unevaluatedPlan, Function<Schema, Call> child) {
        this.method = method;
        this.unevaluatedPlan = unevaluatedPlan;
        this.child = child;
    }

    /** Returns the pass over members, if a keyword needs one. */
    Optional<Step> members() {
        Properties keyword = take(Properties.class);
        PatternProperties patterns = take(PatternProperties.class);
        AdditionalProperties additional = take(AdditionalProperties.class);
        PropertyNames names = take(PropertyNames.class);
        Required required = take(Required.class);
        Schema rest = additional == null ? unevaluatedPlan.ofMembers() : additional.schema();
        if (keyword == null && patterns == null && rest == null && names == null && required == null) {
            return Optional.empty();
        }
        Map<String, Call> properties = unevaluatedPlan.withNames(calls(keyword == null ? Map.of() : keyword.schemas()));
        List<String> requiredNames = required == null ? List.of() : required.names();
        Set<String> table = new LinkedHashSet<>(properties.keySet());
        table.addAll(requiredNames);
        if (table.size() > Step.Members.MASK_BITS) {
            table = new LinkedHashSet<>(requiredNames);
            table.addAll(properties.keySet());
        }
        return Optional.of(new Step.Members(
                List.copyOf(table),
                properties,
                unevaluatedPlan.withPatterns(calls(patterns == null ? Map.of() : patterns.schemas())),
                rest == null ? null : child.apply(rest),
                names == null ? null : child.apply(names.schema()),
                requiredNames));
    }

    /** Returns a keyword that is combined with others into a step, or null. */
    private <K extends Keyword> @Nullable K take(Class<K> kind) {
        for (Occurrence occurrence : method.schema().occurrences()) {
            if (kind.isInstance(occurrence.keyword())) {
                method.covers(occurrence.name());
                return kind.cast(occurrence.keyword());
            }
        }
        return null;
    }

    private Map<String, Call> calls(Map<String, Schema> schemas) {
        Map<String, Call> calls = new LinkedHashMap<>();
        schemas.forEach((key, subschema) -> calls.put(key, child.apply(subschema)));
        return calls;
    }

    /** Returns the pass over items, if a keyword needs one. */
    Optional<Step> elements() {
        PrefixItems prefix = take(PrefixItems.class);
        Items items = take(Items.class);
        Contains contains = take(Contains.class);
        Schema rest = items == null ? unevaluatedPlan.ofElements() : items.schema();
        if (prefix == null && rest == null && contains == null) {
            return Optional.empty();
        }
        List<Call> first = prefix == null
                ? List.of()
                : prefix.schemas().stream().map(child).toList();
        return Optional.of(new Step.Elements(
                unevaluatedPlan.withPrefix(first),
                rest == null ? null : child.apply(rest),
                contains == null ? null : child.apply(contains.schema()),
                contains));
    }
}
