package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.EvaluatedMembers;
import io.github.jsonschema2records.generator.analyze.EvaluatedPerBranch;
import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code unevaluated*} of a schema is left with. Where that is known beforehand, the keyword is one more part of the
 * pass over members or items, as {@code additionalProperties} and {@code items} are. Where the branches of {@code anyOf},
 * {@code oneOf}, {@code if} and {@code dependentSchemas} that hold tell, these are noted; else checks note each member or item
 * that they evaluate.
 */
final class UnevaluatedPlan {

    private static final Call NO_CHECK =
            new Call(new CheckTarget.Always(), "", List.of(), List.of(), Call.NO_MARK, null);

    private final @Nullable UnevaluatedProperties restOfObject;
    private final @Nullable UnevaluatedItems restOfArray;
    private final @Nullable EvaluatedMembers properties;
    private final @Nullable EvaluatedMembers items;
    private final @Nullable EvaluatedPerBranch byBranch;

    /** What branches evaluate; its place here is the number under which it is noted that such a branch holds. */
    private final List<EvaluatedMembers> marks = new ArrayList<>();

    /**
     * What is left.
     *
     * @param tracked whether checks note what they evaluate in any case, for an {@code unevaluated*} further out
     */
    UnevaluatedPlan(Facts facts, Schema schema, boolean tracked) {
        restOfObject = schema.keyword(UnevaluatedProperties.class);
        restOfArray = schema.keyword(UnevaluatedItems.class);
        properties = restOfObject == null || acceptsAll(restOfObject.schema())
                ? EvaluatedMembers.NOTHING
                : facts.evaluatedProperties(schema);
        items = restOfArray == null || acceptsAll(restOfArray.schema())
                ? EvaluatedMembers.NOTHING
                : facts.evaluatedItems(schema);
        byBranch = properties != null || items == null || tracked ? null : facts.evaluatedPropertiesByBranch(schema);
        if (byBranch != null) {
            marks.addAll(new LinkedHashSet<>(byBranch.branches().values()));
        }
    }

    /** Then it makes no difference what is left. */
    private static boolean acceptsAll(Schema schema) {
        return schema.literal().orElse(false);
    }

    /** Returns whether members have to be noted one by one, to tell which are left. */
    boolean membersDepend() {
        return properties == null && byBranch == null;
    }

    /** Returns whether the branches that hold tell which members are left. */
    boolean branchesTell() {
        return byBranch != null;
    }

    /** The call of a branch, noted where that tells which members are left. */
    Call marked(Schema branch, Call call) {
        EvaluatedMembers evaluated =
                byBranch == null ? null : byBranch.branches().get(branch);
        return evaluated == null ? call : call.marked(marks.indexOf(evaluated));
    }

    /** The pass over the members that the branches that hold leave over. */
    Step.LeftMembers byBranch(Call call) {
        return new Step.LeftMembers(call, Objects.requireNonNull(byBranch).always(), marks);
    }

    /** Returns whether items have to be noted one by one, to tell which are left. */
    boolean elementsDepend() {
        return items == null;
    }

    /** The schema of the members that are left, where it is known which; null where none are, or where it is not known. */
    @Nullable
    Schema ofMembers() {
        return restOfObject == null || properties == null || properties.all() ? null : restOfObject.schema();
    }

    /** The schema of the items that are left, where it is known which; null where none are, or where it is not known. */
    @Nullable
    Schema ofElements() {
        return restOfArray == null || items == null || items.all() ? null : restOfArray.schema();
    }

    /** Adds the names that other schemas evaluate. */
    Map<String, Call> withNames(Map<String, Call> calls) {
        Map<String, Call> all = new LinkedHashMap<>(calls);
        if (properties != null) {
            properties.names().forEach(name -> all.putIfAbsent(name, NO_CHECK));
        }
        return all;
    }

    /** Adds the patterns whose matches other schemas evaluate. */
    Map<String, Call> withPatterns(Map<String, Call> calls) {
        Map<String, Call> all = new LinkedHashMap<>(calls);
        if (properties != null) {
            properties.patterns().forEach(regex -> all.putIfAbsent(regex, NO_CHECK));
        }
        return all;
    }

    /** Adds the first items that other schemas evaluate. */
    List<Call> withPrefix(List<Call> calls) {
        List<Call> all = new ArrayList<>(calls);
        while (items != null && all.size() < items.prefix()) {
            all.add(NO_CHECK);
        }
        return all;
    }
}
