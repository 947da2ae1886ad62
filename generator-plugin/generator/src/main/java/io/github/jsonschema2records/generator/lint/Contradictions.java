package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.analyze.ValueVerdict;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds contradictions between two schemas that apply to the same value. Only their own keywords are compared. */
final class Contradictions {

    /**
     * The reason why no value satisfies two schemas, or no object with a property that one of them names.
     *
     * @param message the two contradicting parts
     * @param nextStep advice for the user
     */
    record Contradiction(String message, String nextStep) {}

    private static final String CORRECT = "correct one of them";

    private final ValueEvaluator evaluator;

    Contradictions(ValueEvaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Returns the first contradiction, if there is one. */
    Optional<Contradiction> between(Schema left, Schema right) {
        return types(left, right)
                .or(() -> values(left, right))
                .or(() -> values(right, left))
                .or(() -> bounds(left, right))
                .or(() -> bounds(right, left))
                .or(() -> forbidden(left, right))
                .or(() -> forbidden(right, left));
    }

    private static Optional<Contradiction> types(Schema left, Schema right) {
        Type one = left.keyword(Type.class);
        Type other = right.keyword(Type.class);
        boolean disjoint = one != null
                && other != null
                && Kinds.of(one.types()).and(Kinds.of(other.types())).isEmpty();
        return disjoint ? Optional.of(noValue("type", left, "type", right)) : Optional.empty();
    }

    /** Finds that a schema refuses every value of the finite set that another one accepts. */
    private Optional<Contradiction> values(Schema few, Schema other) {
        for (Occurrence occurrence : few.occurrences()) {
            List<SourceValue> values = values(occurrence.keyword());
            if (!values.isEmpty()
                    && values.stream().allMatch(v -> refusing(other, v).isPresent())) {
                return refusing(other, values.get(0))
                        .map(refusing -> noValue(occurrence.name(), few, refusing.name(), other));
            }
        }
        return Optional.empty();
    }

    private static List<SourceValue> values(Keyword keyword) {
        return keyword instanceof Choice choice ? choice.values() : List.of();
    }

    private Optional<Occurrence> refusing(Schema schema, SourceValue value) {
        return schema.occurrences().stream()
                .filter(o -> !(o.keyword() instanceof AllOf) && !(o.keyword() instanceof Reference))
                .filter(o -> evaluator.of(o.keyword(), schema, value) == ValueVerdict.NO)
                .findFirst();
    }

    private static Contradiction noValue(String keyword, Schema schema, String otherKeyword, Schema other) {
        return new Contradiction(
                "no value satisfies both \"" + keyword + "\" of " + place(schema) + " and \"" + otherKeyword + "\" of "
                        + place(other),
                CORRECT);
    }

    private static Optional<Contradiction> bounds(Schema lower, Schema upper) {
        return CrossedBounds.between(lower, upper).stream()
                .findFirst()
                .map(crossing -> new Contradiction(
                        crossing.lower().text() + " of " + place(lower) + " is greater than "
                                + crossing.upper().text() + " of " + place(upper),
                        CORRECT));
    }

    /** Finds a property that one schema names and a closed schema, which lists all its properties, forbids. */
    private static Optional<Contradiction> forbidden(Schema naming, Schema closed) {
        AdditionalProperties others = closed.keyword(AdditionalProperties.class);
        if (others == null || !others.schema().isFalse() || closed.has(PatternProperties.class)) {
            return Optional.empty();
        }
        Properties properties = closed.keyword(Properties.class);
        Set<String> names = names(naming);
        if (properties != null) {
            names.removeAll(properties.schemas().keySet());
        }
        return names.stream()
                .findFirst()
                .map(name -> new Contradiction(
                        "property \"" + name + "\" of " + place(naming)
                                + " is forbidden by \"additionalProperties\" of " + place(closed)
                                + ", which knows only the properties beside it",
                        "name it there too, or use unevaluatedProperties around both"));
    }

    private static Set<String> names(Schema schema) {
        Set<String> names = new LinkedHashSet<>();
        Required required = schema.keyword(Required.class);
        if (required != null) {
            names.addAll(required.names());
        }
        Properties properties = schema.keyword(Properties.class);
        if (properties != null) {
            properties.schemas().forEach((name, value) -> {
                if (!value.isFalse()) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private static String place(Schema schema) {
        return schema.location().display();
    }
}
