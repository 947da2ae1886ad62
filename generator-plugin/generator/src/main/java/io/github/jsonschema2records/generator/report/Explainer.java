package io.github.jsonschema2records.generator.report;

import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.plan.check.BranchFilter;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.report.Explanation.Part;
import io.github.jsonschema2records.generator.report.Explanation.Remark;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.DynamicRef;
import io.github.jsonschema2records.generator.upgrade.Keyword.OneOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.RecursiveRef;
import io.github.jsonschema2records.generator.upgrade.Keyword.Ref;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Unevaluated;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Explains in words how patterns are matched, how the branches of unions are distinguished, and which types schemas
 * became.
 */
final class Explainer {

    private static final Comparator<Remark> BY_PLACE =
            Comparator.comparing(Remark::position).thenComparing(Remark::text);

    private final Decisions decisions;
    private final DocumentNames documents;
    private final TypeDescription words;

    Explainer(Decisions decisions) {
        this.decisions = decisions;
        this.documents = new DocumentNames(decisions.graph());
        this.words = new TypeDescription(decisions);
    }

    Explanation explain() {
        List<Part> parts = new ArrayList<>();
        add(parts, "types", types());
        add(parts, "unions", unions());
        add(parts, "patterns", patterns());
        add(parts, "dynamic references", dynamicReferences());
        add(parts, "unevaluated", unevaluated());
        add(parts, "verdicts", verdicts());
        return new Explanation(parts);
    }

    private static void add(List<Part> parts, String title, List<Remark> remarks) {
        if (!remarks.isEmpty()) {
            parts.add(
                    new Part(title, remarks.stream().distinct().sorted(BY_PLACE).toList()));
        }
    }

    private List<Remark> patterns() {
        List<Remark> remarks = new ArrayList<>();
        for (Schema schema : decisions.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                for (String regex : occurrence.keyword().regexes()) {
                    String strategy = decisions.checks().pattern(regex).explanation();
                    remarks.add(new Remark(occurrence.position(), SourceJson.quote(regex) + ": " + strategy));
                }
            }
        }
        return remarks;
    }

    private List<Remark> unions() {
        List<Remark> remarks = new ArrayList<>();
        for (DeclaredType type : decisions.types().types().values()) {
            if (type instanceof UnionType union) {
                String how = DispatchDescription.of(
                        union.dispatch(), decisions.names().branches(union.id()));
                remarks.add(new Remark(
                        union.id().origin().position(),
                        "reading " + decisions.names().shown(union.id()) + ": " + how));
            }
        }
        for (CheckMethod method : decisions.checks().methods()) {
            for (Step step : method.steps()) {
                if (step instanceof Step.OneOf one) {
                    String way = way("oneOf", one.branches(), one.dispatch(), one.filter());
                    remarks.add(checking(method.schema(), OneOf.class, way));
                } else if (step instanceof Step.AnyOf any
                        && (any.filter() != null
                                || any.dispatch().ifByProperty().isPresent())) {
                    String way = way("anyOf", any.branches(), any.dispatch(), any.filter());
                    remarks.add(checking(method.schema(), AnyOf.class, way));
                }
            }
        }
        return remarks;
    }

    private static Remark checking(Schema schema, Class<? extends Keyword> union, String way) {
        return schema.occurrences().stream()
                .filter(occurrence -> union.isInstance(occurrence.keyword()))
                .map(o -> new Remark(o.position(), "checking: " + way))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + union.getSimpleName() + " in " + schema));
    }

    private static String way(String name, List<Call> calls, Dispatch dispatch, @Nullable BranchFilter filter) {
        List<String> branches = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            branches.add(name + "/" + i);
        }
        String way = DispatchDescription.of(dispatch, branches);
        if (filter == null) {
            return way;
        }
        BranchFilter.Property property = filter.property();
        return way + ", of which the kind of the value"
                + (property == null ? "" : " and \"" + property.name() + "\"")
                + " may exclude some";
    }

    private List<Remark> verdicts() {
        return decisions.checks().methods().stream()
                .filter(CheckMethod::isRemembered)
                .map(method -> new Remark(
                        method.schema().position(),
                        pointer(method.schema()) + " checks each value only once, since several paths lead to it"))
                .toList();
    }

    private List<Remark> dynamicReferences() {
        List<Remark> remarks = new ArrayList<>();
        for (Schema schema : decisions.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                if (occurrence.keyword() instanceof DynamicRef || occurrence.keyword() instanceof RecursiveRef) {
                    Target target = decisions.graph().target((Reference) occurrence.keyword());
                    remarks.add(new Remark(occurrence.position(), occurrence.name() + ": " + leadsTo(target)));
                }
            }
        }
        return remarks;
    }

    private String leadsTo(Target target) {
        if (target instanceof Target.Dynamic dynamic) {
            return "found at run time, among "
                    + dynamic.candidates().stream().map(this::place).collect(Collectors.joining(", "));
        }
        return "known now, always " + place(target.initial());
    }

    private List<Remark> unevaluated() {
        List<Remark> remarks = new ArrayList<>();
        for (Schema schema : decisions.graph().schemas()) {
            for (Occurrence occurrence : schema.occurrences()) {
                Keyword keyword = occurrence.keyword();
                if (keyword instanceof Unevaluated unevaluated) {
                    String how = UnevaluatedDescription.of(unevaluated, schema, decisions.facts());
                    remarks.add(new Remark(occurrence.position(), occurrence.name() + ": " + how));
                }
            }
        }
        return remarks;
    }

    private List<Remark> types() {
        List<Remark> remarks = new ArrayList<>();
        for (Schema schema : decisions.graph().schemas()) {
            Set<TypeRef> types =
                    new LinkedHashSet<>(decisions.types().typed().places().getOrDefault(schema, Set.of()));
            String text = types.stream().map(words::of).collect(Collectors.joining(" or "));
            if (!text.isEmpty()) {
                remarks.add(new Remark(schema.position(), pointer(schema) + " is " + text + merged(schema)));
            }
        }
        for (DeclaredType type : decisions.types().types().values()) {
            Schema origin = type.id().origin();
            remarks.add(
                    new Remark(origin.position(), pointer(origin) + " becomes " + type.match(words.declarations())));
        }
        return remarks;
    }

    /** Lists the schemas that describe the same value and are merged into its type. */
    private String merged(Schema schema) {
        List<Schema> others = new ArrayList<>();
        for (Occurrence occurrence : schema.occurrences()) {
            if (occurrence.keyword() instanceof AllOf all) {
                others.addAll(all.branches());
            }
            if (occurrence.keyword() instanceof Ref ref && schema.occurrences().size() > 1) {
                others.add(decisions.graph().target(ref).initial());
            }
        }
        return others.isEmpty()
                ? ""
                : ", made of this schema and "
                        + others.stream().map(this::place).collect(Collectors.joining(", "));
    }

    private static String pointer(Schema schema) {
        return "#" + schema.location().pointer();
    }

    private String place(Schema schema) {
        return documents.of(schema.location().document()) + "#"
                + schema.location().pointer();
    }
}
