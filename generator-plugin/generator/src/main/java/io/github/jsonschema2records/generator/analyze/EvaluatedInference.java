package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Conditional;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Dependencies;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentSchemas;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what schemas evaluate of an object, or of an array, before there is one (Core 11): what {@code unevaluated*}
 * beside them leaves over is then known when code is generated.
 */
final class EvaluatedInference {

    private final Facts facts;
    private final Kind kind;
    private final Predicate<Schema> possible;
    private final Map<Schema, EvaluatedRange> known = new HashMap<>();

    /**
     * For values of one kind.
     *
     * @param kind {@link Kind#OBJECT} or {@link Kind#ARRAY}
     * @param possible which branches of {@code anyOf} and {@code oneOf} can hold, as far as the caller has decided that
     */
    EvaluatedInference(Facts facts, Kind kind, Predicate<Schema> possible) {
        this.facts = facts;
        this.kind = kind;
        this.possible = possible;
    }

    /** What the keywords of a schema evaluate that {@code unevaluated*} of the same schema comes after. */
    EvaluatedRange before(Schema schema) {
        return of(schema, keyword -> !isUnevaluated(keyword));
    }

    /**
     * What keywords of a schema evaluate that {@code unevaluated*} of the same schema comes after, for each subschema that may
     * hold or not; null where that does not tell the whole.
     */
    @Nullable
    EvaluatedPerBranch beforeByBranch(Schema schema) {
        EvaluatedRange always = EvaluatedRange.NOTHING;
        Map<Schema, EvaluatedRange> branches = new LinkedHashMap<>();
        for (Occurrence occurrence : schema.occurrences()) {
            Keyword keyword = occurrence.keyword();
            if (keyword instanceof AllOf all) {
                for (Schema branch : all.branches()) {
                    if (ConditionalSchemas.isOnlyConditional(branch)) {
                        branch.occurrences().forEach(o -> branches.putAll(branches(o.keyword())));
                    } else {
                        always = always.both(of(branch));
                    }
                }
            } else if (isConditional(keyword)) {
                branches.putAll(branches(keyword));
            } else if (!isUnevaluated(keyword)) {
                always = always.both(of(keyword));
            }
        }
        return EvaluatedPerBranch.of(always, branches);
    }

    private static boolean isConditional(Keyword keyword) {
        return keyword instanceof AnyOf
                || keyword instanceof OneOf
                || keyword instanceof Conditional
                || keyword instanceof DependentSchemas
                || keyword instanceof Dependencies;
    }

    /** What is evaluated where a subschema of a keyword holds; that {@code then} applies, {@code if} tells. */
    private Map<Schema, EvaluatedRange> branches(Keyword keyword) {
        Map<Schema, EvaluatedRange> branches = new LinkedHashMap<>();
        if (keyword instanceof Conditional conditional) {
            branches.put(conditional.condition(), of(conditional.condition()).both(ofBranch(conditional.then())));
            if (conditional.otherwise() != null) {
                branches.put(conditional.otherwise(), of(conditional.otherwise()));
            }
        } else if (isConditional(keyword)) {
            keyword.subschemas().stream().filter(this::isPossible).forEach(branch -> branches.put(branch, of(branch)));
        }
        return branches;
    }

    private static boolean isUnevaluated(Keyword keyword) {
        return keyword instanceof UnevaluatedProperties || keyword instanceof UnevaluatedItems;
    }

    /** What one keyword evaluates. */
    private EvaluatedRange of(Keyword keyword) {
        if (keyword instanceof AllOf all) {
            return all.branches().stream().map(this::of).reduce(EvaluatedRange.NOTHING, EvaluatedRange::both);
        } else if (keyword instanceof AnyOf any) {
            return oneAtLeast(any.branches());
        } else if (keyword instanceof OneOf one) {
            return oneAtLeast(one.branches());
        } else if (keyword instanceof Reference reference) {
            Target target = facts.graph().target(reference);
            return target instanceof Target.Dynamic dynamic ? oneAtLeast(dynamic.candidates()) : of(target.initial());
        } else if (keyword instanceof Conditional conditional) {
            return of(conditional.condition())
                    .both(ofBranch(conditional.then()))
                    .either(ofBranch(conditional.otherwise()));
        } else if (keyword instanceof DependentSchemas || keyword instanceof Dependencies) {
            return keyword.subschemas().stream()
                    .map(schema -> of(schema).maybe())
                    .reduce(EvaluatedRange.NOTHING, EvaluatedRange::both);
        }
        return kind == Kind.OBJECT ? ofObject(keyword) : ofArray(keyword);
    }

    private EvaluatedRange of(Schema schema) {
        EvaluatedRange bounds = known.get(schema);
        if (bounds == null) {
            // What refers to itself in place evaluates nothing that is certain.
            known.put(schema, EvaluatedRange.UNKNOWN);
            bounds = of(schema, keyword -> true);
            known.put(schema, bounds);
        }
        return bounds;
    }

    private EvaluatedRange of(Schema schema, Predicate<Keyword> counts) {
        EvaluatedRange bounds = EvaluatedRange.NOTHING;
        for (Occurrence occurrence : schema.occurrences()) {
            if (counts.test(occurrence.keyword())) {
                bounds = bounds.both(of(occurrence.keyword()));
            }
        }
        return bounds;
    }

    private EvaluatedRange ofBranch(@Nullable Schema branch) {
        return branch == null ? EvaluatedRange.NOTHING : of(branch);
    }

    private EvaluatedRange oneAtLeast(List<Schema> branches) {
        return branches.stream()
                .filter(this::isPossible)
                .map(this::of)
                .reduce(EvaluatedRange::either)
                .orElse(EvaluatedRange.NOTHING);
    }

    private boolean isPossible(Schema branch) {
        return possible.test(branch) && facts.kinds(branch).has(kind);
    }

    private static EvaluatedRange ofObject(Keyword keyword) {
        if (keyword instanceof Properties properties) {
            return EvaluatedRange.of(
                    EvaluatedMembers.properties(properties.schemas().keySet(), Set.of()));
        } else if (keyword instanceof PatternProperties patterns) {
            return EvaluatedRange.of(
                    EvaluatedMembers.properties(Set.of(), patterns.schemas().keySet()));
        }
        return keyword instanceof AdditionalProperties || keyword instanceof UnevaluatedProperties
                ? EvaluatedRange.of(EvaluatedMembers.EVERYTHING)
                : EvaluatedRange.NOTHING;
    }

    private static EvaluatedRange ofArray(Keyword keyword) {
        if (keyword instanceof PrefixItems prefix) {
            return EvaluatedRange.of(EvaluatedMembers.items(prefix.schemas().size()));
        } else if (keyword instanceof Contains contains && contains.marksEvaluated()) {
            return EvaluatedRange.UNKNOWN;
        }
        return keyword instanceof Items || keyword instanceof UnevaluatedItems
                ? EvaluatedRange.of(EvaluatedMembers.EVERYTHING)
                : EvaluatedRange.NOTHING;
    }
}
