package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlace;
import io.github.jsonschema2records.generator.upgrade.Keyword.InPlaceCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.ItemCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.MemberCases;
import io.github.jsonschema2records.generator.upgrade.Keyword.Not;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.OverMembers;
import io.github.jsonschema2records.generator.upgrade.Keyword.PatternProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.PropertyNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.Unevaluated;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Determines at build time which properties or items schemas evaluate (Core 11). Then {@code unevaluatedProperties} and
 * {@code unevaluatedItems} need no tracking.
 */
final class EvaluatedInference
        implements Keyword.Cases<EvaluatedRange>,
                InPlaceCases<EvaluatedRange>,
                MemberCases<EvaluatedRange>,
                ItemCases<EvaluatedRange> {

    private final Facts facts;
    private final Kind kind;
    private final Predicate<Schema> possible;
    private final Map<Schema, EvaluatedRange> results = new HashMap<>();

    /**
     * Creates an inference for values of one kind.
     *
     * @param kind {@link Kind#OBJECT} or {@link Kind#ARRAY}
     * @param possible tests whether a branch of {@code anyOf} or {@code oneOf} is possible, as far as the caller has
     *     decided that
     */
    EvaluatedInference(Facts facts, Kind kind, Predicate<Schema> possible) {
        this.facts = facts;
        this.kind = kind;
        this.possible = possible;
    }

    /** Returns the properties or items evaluated by all keywords of a schema except {@code unevaluated*}. */
    EvaluatedRange before(Schema schema) {
        return of(schema, keyword -> !isUnevaluated(keyword));
    }

    static boolean isUnevaluated(Keyword keyword) {
        return keyword instanceof Unevaluated;
    }

    /** Returns what one keyword evaluates. */
    EvaluatedRange of(Keyword keyword) {
        return keyword.match(this);
    }

    @Override
    public EvaluatedRange assertion(Assertion keyword) {
        return EvaluatedRange.NOTHING;
    }

    @Override
    public EvaluatedRange inPlace(InPlace keyword) {
        return keyword.matchInPlace(this);
    }

    @Override
    public EvaluatedRange overMembers(OverMembers keyword) {
        return kind == Kind.OBJECT ? keyword.matchMembers(this) : EvaluatedRange.NOTHING;
    }

    @Override
    public EvaluatedRange overItems(OverItems keyword) {
        return kind == Kind.ARRAY ? keyword.matchItems(this) : EvaluatedRange.NOTHING;
    }

    @Override
    public EvaluatedRange reference(Reference keyword) {
        Target target = facts.graph().target(keyword);
        return target instanceof Target.Dynamic dynamic ? oneAtLeast(dynamic.candidates()) : of(target.initial());
    }

    @Override
    public EvaluatedRange silent(Silent keyword) {
        return EvaluatedRange.NOTHING;
    }

    @Override
    public EvaluatedRange allOf(AllOf keyword) {
        return keyword.branches().stream().map(this::of).reduce(EvaluatedRange.NOTHING, EvaluatedRange::both);
    }

    @Override
    public EvaluatedRange anyOf(AnyOf keyword) {
        return oneAtLeast(keyword.branches());
    }

    @Override
    public EvaluatedRange oneOf(OneOf keyword) {
        return oneAtLeast(keyword.branches());
    }

    @Override
    public EvaluatedRange not(Not keyword) {
        return EvaluatedRange.NOTHING;
    }

    @Override
    public EvaluatedRange guarded(Guarded keyword) {
        return keyword.guards().stream()
                .map(guard -> guard.condition().match(new WhereGuarded(guard)))
                .reduce(EvaluatedRange.NOTHING, EvaluatedRange::both);
    }

    @Override
    public EvaluatedRange properties(Properties keyword) {
        return EvaluatedRange.of(EvaluatedMembers.properties(keyword.schemas().keySet(), Set.of()));
    }

    @Override
    public EvaluatedRange patternProperties(PatternProperties keyword) {
        return EvaluatedRange.of(
                EvaluatedMembers.properties(Set.of(), keyword.schemas().keySet()));
    }

    @Override
    public EvaluatedRange additionalProperties(AdditionalProperties keyword) {
        return EvaluatedRange.of(EvaluatedMembers.EVERYTHING);
    }

    @Override
    public EvaluatedRange propertyNames(PropertyNames keyword) {
        return EvaluatedRange.NOTHING;
    }

    @Override
    public EvaluatedRange unevaluatedProperties(UnevaluatedProperties keyword) {
        return EvaluatedRange.of(EvaluatedMembers.EVERYTHING);
    }

    @Override
    public EvaluatedRange prefixItems(PrefixItems keyword) {
        return EvaluatedRange.of(EvaluatedMembers.items(keyword.schemas().size()));
    }

    @Override
    public EvaluatedRange items(Items keyword) {
        return EvaluatedRange.of(EvaluatedMembers.EVERYTHING);
    }

    @Override
    public EvaluatedRange contains(Contains keyword) {
        return keyword.marksEvaluated() ? EvaluatedRange.UNKNOWN : EvaluatedRange.NOTHING;
    }

    @Override
    public EvaluatedRange unevaluatedItems(UnevaluatedItems keyword) {
        return EvaluatedRange.of(EvaluatedMembers.EVERYTHING);
    }

    /** Returns what is evaluated if a condition holds, and if it does not. */
    private final class WhereGuarded implements Guard.Cases<EvaluatedRange> {

        private final Guard guard;

        WhereGuarded(Guard guard) {
            this.guard = guard;
        }

        @Override
        public EvaluatedRange holds(Guard.Holds condition) {
            return of(condition.schema()).both(ofBranch(guard.then())).either(ofBranch(guard.otherwise()));
        }

        @Override
        public EvaluatedRange present(Guard.Present condition) {
            return ofBranch(guard.then()).maybe();
        }

        @Override
        public EvaluatedRange equalTo(Guard.Equals condition) {
            return ofBranch(guard.then()).maybe();
        }
    }

    /** Returns what a schema evaluates if it accepts the value. */
    EvaluatedRange of(Schema schema) {
        EvaluatedRange bounds = results.get(schema);
        if (bounds == null) {
            // A schema that applies itself evaluates nothing that is certain.
            results.put(schema, EvaluatedRange.UNKNOWN);
            bounds = of(schema, keyword -> true);
            results.put(schema, bounds);
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

    /** Returns what a subschema evaluates if there is one and it accepts the value. */
    EvaluatedRange ofBranch(@Nullable Schema branch) {
        return branch == null ? EvaluatedRange.NOTHING : of(branch);
    }

    private EvaluatedRange oneAtLeast(List<Schema> branches) {
        return branches.stream()
                .filter(this::isPossible)
                .map(this::of)
                .reduce(EvaluatedRange::either)
                .orElse(EvaluatedRange.NOTHING);
    }

    /** Returns whether a branch can accept a value of the kind. */
    boolean isPossible(Schema branch) {
        return possible.test(branch) && facts.kinds(branch).has(kind);
    }
}
