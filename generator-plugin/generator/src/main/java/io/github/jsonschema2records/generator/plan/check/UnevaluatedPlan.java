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
 * Plans {@code unevaluatedProperties} and {@code unevaluatedItems}. There are three cases. If the evaluated members are
 * known at build time, the keyword becomes part of the pass over members or items, like {@code additionalProperties}
 * and {@code items}. If they depend only on which branches of {@code anyOf}, {@code oneOf}, {@code if} and {@code
 * dependentSchemas} accept the value, flags of these branches are set. Otherwise each evaluated member or item is
 * tracked.
 */
final class UnevaluatedPlan {

    private static final Call NO_CHECK =
            new Call(new CheckTarget.Always(), "", List.of(), List.of(), Call.NO_MARK, null);

    private final @Nullable UnevaluatedProperties restOfObject;
    private final @Nullable UnevaluatedItems restOfArray;
    private final @Nullable EvaluatedMembers properties;
    private final @Nullable EvaluatedMembers items;
    private final @Nullable EvaluatedPerBranch byBranch;

    /** The members that branches evaluate. The index is the number of the branch's flag. */
    private final List<EvaluatedMembers> marks = new ArrayList<>();

    /**
     * Creates the plan for a schema.
     *
     * @param tracked whether checks track what they evaluate in any case, for an {@code unevaluated*} further out
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

    /** Returns whether the keyword accepts everything, so that evaluated members do not matter. */
    private static boolean acceptsAll(Schema schema) {
        return schema.literal().orElse(false);
    }

    /** Returns whether evaluated members have to be tracked one by one. */
    boolean membersDepend() {
        return properties == null && byBranch == null;
    }

    /** Returns whether flags of branches determine the evaluated members. */
    boolean branchesTell() {
        return byBranch != null;
    }

    /** Returns the call of a branch, with a flag if that is needed. */
    Call marked(Schema branch, Call call) {
        EvaluatedMembers evaluated =
                byBranch == null ? null : byBranch.branches().get(branch);
        return evaluated == null ? call : call.marked(marks.indexOf(evaluated));
    }

    /** Returns the pass over unevaluated members according to the flags of branches. */
    Step.LeftMembers byBranch(Call call) {
        return new Step.LeftMembers(call, Objects.requireNonNull(byBranch).always(), marks);
    }

    /** Returns whether evaluated items have to be tracked one by one. */
    boolean elementsDepend() {
        return items == null;
    }

    /**
     * Returns the schema of the unevaluated members if these are known at build time; null if there are none, or if
     * they are not known.
     */
    @Nullable
    Schema ofMembers() {
        return restOfObject == null || properties == null || properties.all() ? null : restOfObject.schema();
    }

    /**
     * Returns the schema of the unevaluated items if these are known at build time; null if there are none, or if they
     * are not known.
     */
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
