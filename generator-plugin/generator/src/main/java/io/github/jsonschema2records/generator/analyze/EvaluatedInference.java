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
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /**
     * Returns the same separately for each subschema that may accept the value or not. Null if this is not enough to
     * determine what is evaluated.
     */
    @Nullable
    EvaluatedPerBranch beforeByBranch(Schema schema) {
        EvaluatedRange always = EvaluatedRange.NOTHING;
        Map<Schema, EvaluatedRange> branches = new LinkedHashMap<>();
        for (Keyword keyword : keywordsBefore(schema)) {
            if (isConditional(keyword)) {
                branches.putAll(branches(keyword));
            } else {
                always = always.both(of(keyword));
            }
        }
        return EvaluatedPerBranch.of(always, branches);
    }

    /**
     * Returns the keywords before {@code unevaluated*}. For a branch of {@code allOf} with only conditional keywords it
     * returns those of the branch.
     */
    private static List<Keyword> keywordsBefore(Schema schema) {
        List<Keyword> keywords = new ArrayList<>();
        for (Occurrence occurrence : schema.occurrences()) {
            Keyword keyword = occurrence.keyword();
            if (keyword instanceof AllOf all) {
                all.branches().stream()
                        .filter(ConditionalSchemas::isOnlyConditional)
                        .flatMap(branch -> branch.occurrences().stream())
                        .map(Occurrence::keyword)
                        .filter(EvaluatedInference::isConditional)
                        .forEach(keywords::add);
                keywords.add(new AllOf(all.branches().stream()
                        .filter(branch -> !ConditionalSchemas.isOnlyConditional(branch))
                        .toList()));
            } else if (!isUnevaluated(keyword)) {
                keywords.add(keyword);
            }
        }
        return keywords;
    }

    private static boolean isConditional(Keyword keyword) {
        return keyword instanceof Union || keyword instanceof Guarded;
    }

    /**
     * Returns, for each subschema of a keyword, what is evaluated if it accepts the value. For {@code if} this includes
     * {@code then}.
     */
    private Map<Schema, EvaluatedRange> branches(Keyword keyword) {
        Map<Schema, EvaluatedRange> branches = new LinkedHashMap<>();
        if (keyword instanceof Union union) {
            union.branches().stream().filter(this::isPossible).forEach(branch -> branches.put(branch, of(branch)));
        }
        if (keyword instanceof Guarded guarded) {
            guarded.guards().forEach(guard -> guard.condition().match(new Branches(guard, branches)));
        }
        return branches;
    }

    private static boolean isUnevaluated(Keyword keyword) {
        return keyword instanceof Unevaluated;
    }

    /** Returns what one keyword evaluates. */
    private EvaluatedRange of(Keyword keyword) {
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

    /** Returns, for each subschema of a guard, what is evaluated if it accepts the value. */
    private final class Branches implements Guard.Cases<Map<Schema, EvaluatedRange>> {

        private final Guard guard;
        private final Map<Schema, EvaluatedRange> branches;

        Branches(Guard guard, Map<Schema, EvaluatedRange> branches) {
            this.guard = guard;
            this.branches = branches;
        }

        @Override
        public Map<Schema, EvaluatedRange> holds(Guard.Holds condition) {
            branches.put(condition.schema(), of(condition.schema()).both(ofBranch(guard.then())));
            Schema otherwise = guard.otherwise();
            if (otherwise != null) {
                branches.put(otherwise, of(otherwise));
            }
            return branches;
        }

        @Override
        public Map<Schema, EvaluatedRange> present(Guard.Present condition) {
            return then();
        }

        @Override
        public Map<Schema, EvaluatedRange> equalTo(Guard.Equals condition) {
            return then();
        }

        private Map<Schema, EvaluatedRange> then() {
            Schema then = guard.then();
            if (then != null && isPossible(then)) {
                branches.put(then, of(then));
            }
            return branches;
        }
    }

    private EvaluatedRange of(Schema schema) {
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
}
