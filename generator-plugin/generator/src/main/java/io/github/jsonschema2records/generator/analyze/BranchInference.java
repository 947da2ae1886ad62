package io.github.jsonschema2records.generator.analyze;

import io.github.jsonschema2records.generator.upgrade.Guard;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Guarded;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Determines at build time which properties schemas evaluate for each branch that accepts the value. Then {@code
 * unevaluatedProperties} only needs to know which branches accepted it.
 */
final class BranchInference {

    private final EvaluatedInference inference;

    /** Creates an inference by what the branches evaluate. */
    BranchInference(EvaluatedInference inference) {
        this.inference = inference;
    }

    /**
     * Returns the members evaluated by all keywords of a schema except {@code unevaluated*}. Null if they do not depend
     * on the branches alone.
     */
    @Nullable
    EvaluatedPerBranch before(Schema schema) {
        EvaluatedRange always = EvaluatedRange.NOTHING;
        Map<Schema, EvaluatedRange> branches = new LinkedHashMap<>();
        for (Keyword keyword : keywordsBefore(schema)) {
            if (isConditional(keyword)) {
                branches.putAll(branches(keyword));
            } else {
                always = always.both(inference.of(keyword));
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
                        .filter(BranchInference::isConditional)
                        .forEach(keywords::add);
                keywords.add(new AllOf(all.branches().stream()
                        .filter(branch -> !ConditionalSchemas.isOnlyConditional(branch))
                        .toList()));
            } else if (!EvaluatedInference.isUnevaluated(keyword)) {
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
            union.branches().stream()
                    .filter(inference::isPossible)
                    .forEach(branch -> branches.put(branch, inference.of(branch)));
        }
        if (keyword instanceof Guarded guarded) {
            guarded.guards().forEach(guard -> guard.condition().match(new Branches(guard, branches)));
        }
        return branches;
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
            branches.put(condition.schema(), inference.of(condition.schema()).both(inference.ofBranch(guard.then())));
            Schema otherwise = guard.otherwise();
            if (otherwise != null) {
                branches.put(otherwise, inference.of(otherwise));
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
            if (then != null && inference.isPossible(then)) {
                branches.put(then, inference.of(then));
            }
            return branches;
        }
    }
}
