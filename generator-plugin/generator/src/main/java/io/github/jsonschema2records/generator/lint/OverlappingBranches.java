package io.github.jsonschema2records.generator.lint;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.analyze.SampleValues;
import io.github.jsonschema2records.generator.analyze.ValueEvaluator;
import io.github.jsonschema2records.generator.analyze.ValueVerdict;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.load.JsonPointer;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Warns about overlapping branches. For {@code oneOf}: all ordinary values of a branch are accepted by another branch
 * too, so they are refused. For {@code anyOf}: an earlier branch accepts the objects of a branch too, so that either
 * type could hold them.
 */
final class OverlappingBranches implements SchemaRule {

    private static final int MOST_BRANCHES = 64;
    private static final int SHORT = 80;

    /** Limit of the work in one run. */
    private static final long MOST_STEPS = 2_000_000;

    private static final Kinds OBJECT = Kinds.of(Kind.OBJECT);

    private final boolean assertFormats;

    /**
     * Creates the rule.
     *
     * @param assertFormats whether every {@code format} is an assertion
     */
    OverlappingBranches(boolean assertFormats) {
        this.assertFormats = assertFormats;
    }

    /** The indexes of two branches, and a value that both accept. */
    private record Overlap(int branch, int other, SourceValue value) {}

    @Override
    public void run(Facts facts, Diagnostics diagnostics) {
        ValueEvaluator evaluator = new ValueEvaluator(facts, assertFormats);
        SampleValues samples = new SampleValues(facts, MOST_STEPS);
        for (Schema schema : facts.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (counts(occurrence.keyword(), facts) && facts.discriminator(occurrence.keyword()) == null) {
                    find(schema, occurrence, evaluator, samples)
                            .ifPresent(overlap -> report(schema, occurrence, overlap, diagnostics));
                }
            }
        }
    }

    private static boolean counts(Keyword keyword, Facts facts) {
        return keyword instanceof Union union
                && union.branches().size() <= MOST_BRANCHES
                && (keyword instanceof OneOf || areObjects(union.branches(), facts));
    }

    private static List<Schema> branches(Occurrence union) {
        return List.copyOf(union.keyword().subschemas().values());
    }

    private static boolean areObjects(List<Schema> branches, Facts facts) {
        return branches.stream()
                .allMatch(branch -> facts.kinds(branch).equals(OBJECT)
                        && facts.closure(branch).stream().anyMatch(member -> member.has(Properties.class)));
    }

    /**
     * Returns the first branch whose ordinary values are all accepted by another branch. For {@code anyOf} the other
     * branch comes earlier.
     */
    private static Optional<Overlap> find(
            Schema schema, Occurrence union, ValueEvaluator evaluator, SampleValues samples) {
        List<Schema> branches = branches(union);
        for (int i = 0; i < branches.size() && evaluator.spent() < MOST_STEPS; i++) {
            Schema branch = branches.get(i);
            List<SourceValue> values = samples.of(branch).stream()
                    .filter(value -> evaluator.of(branch, value) == ValueVerdict.YES)
                    .filter(value -> isPossible(value, schema, union, evaluator))
                    .toList();
            int end = union.keyword() instanceof OneOf ? branches.size() : i;
            for (int other = 0; other < end && !values.isEmpty() && evaluator.spent() < MOST_STEPS; other++) {
                Schema rival = branches.get(other);
                if (other != i && values.stream().allMatch(value -> evaluator.of(rival, value) == ValueVerdict.YES)) {
                    return Optional.of(new Overlap(i, other, mostTelling(values)));
                }
            }
        }
        return Optional.empty();
    }

    private static SourceValue mostTelling(List<SourceValue> values) {
        return Collections.max(
                values, Comparator.comparingInt(value -> SourceJson.text(value).length()));
    }

    /** Returns whether the keywords beside a union may accept a value, as far as is known. */
    private static boolean isPossible(SourceValue value, Schema schema, Occurrence union, ValueEvaluator evaluator) {
        return schema.occurrences().stream()
                .filter(other -> !other.name().equals(union.name()))
                .allMatch(other -> evaluator.of(other.keyword(), schema, value) != ValueVerdict.NO);
    }

    private void report(Schema schema, Occurrence union, Overlap overlap, Diagnostics diagnostics) {
        String branch = union.name() + "/" + overlap.branch();
        String other = union.name() + "/" + overlap.other();
        String text = SourceJson.text(overlap.value());
        String value = text.length() <= SHORT ? text : text.substring(0, SHORT) + "...";
        boolean one = union.keyword() instanceof OneOf;
        diagnostics.warning(
                "overlapping-branches",
                union.position(),
                JsonPointer.append(schema.location().pointer(), union.name()),
                one
                        ? "ordinary values of " + branch + " are refused, because " + other + " accepts them too: "
                                + value
                        : "values of " + branch + " are valid for " + other + " too, such as " + value
                                + "; they are read as the one that declares most of their members",
                help(schema, union, one));
    }

    private String help(Schema schema, Occurrence union, boolean one) {
        if (schema.occurrences().stream().anyMatch(o -> o.name().equals("discriminator"))) {
            return "give the property of the \"discriminator\" a \"const\" in each branch, "
                    + "or have the keyword decide, with --discriminators or <discriminators>";
        }
        boolean formats = branches(union).stream().anyMatch(branch -> branch.has(Format.class));
        if (formats && !assertFormats) {
            return "a \"format\" tells them apart if formats are asserted, with --assert-formats or <assertFormats>";
        }
        return one
                ? "give each branch a required property with a \"const\" of its own, or use \"anyOf\""
                : "give each branch a required property with a \"const\" of its own";
    }
}
