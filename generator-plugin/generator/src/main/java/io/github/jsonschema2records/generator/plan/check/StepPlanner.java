package io.github.jsonschema2records.generator.plan.check;

import io.github.jsonschema2records.generator.analyze.ConditionalSchemas;
import io.github.jsonschema2records.generator.analyze.Prohibition;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.AllOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.AnyOf;
import io.github.jsonschema2records.generator.upgrade.Keyword.Assertion;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import io.github.jsonschema2records.generator.upgrade.Keyword.DependentRequired;
import io.github.jsonschema2records.generator.upgrade.Keyword.Enumeration;
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
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Silent;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.UnevaluatedProperties;
import io.github.jsonschema2records.generator.upgrade.Occurrence;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides the keywords of a schema into steps: the type first, then keywords that look at the value alone, one pass
 * over members or items, and keywords with other schemas. {@code unevaluated*} comes last, since it depends on all
 * others.
 */
final class StepPlanner {

    private final CheckPlanner planner;
    private final CheckMethod method;
    private final Schema schema;
    private final UnevaluatedPlan unevaluatedPlan;
    private final boolean tracked;
    private final UnionPlanner unions;
    private final ReferencePlanner references;
    private final List<Step> types = new ArrayList<>();
    private final List<Step> assertions = new ArrayList<>();
    private final List<Step> applicators = new ArrayList<>();
    private final List<Step> unevaluated = new ArrayList<>();

    StepPlanner(CheckPlanner planner, CheckMethod method) {
        this.planner = planner;
        this.method = method;
        this.schema = method.schema();
        this.unevaluatedPlan = new UnevaluatedPlan(planner.facts(), schema, method.isTracked());
        this.tracked = method.isTracked() || unevaluatedPlan.membersDepend() || unevaluatedPlan.elementsDepend();
        this.unions = new UnionPlanner(planner, schema, this::branch);
        this.references = new ReferencePlanner(planner, schema, tracked);
    }

    /** Returns whether any of the keywords can evaluate a property or an item. */
    static boolean evaluates(List<Occurrence> keywords) {
        return keywords.stream().anyMatch(o -> !(o.keyword() instanceof Keyword.Assertion));
    }

    List<Step> plan() {
        for (Occurrence occurrence : schema.occurrences()) {
            if (!planner.isAnnotationHere(occurrence) && plan(occurrence.name(), occurrence.keyword())) {
                method.covers(occurrence.name());
            }
        }
        List<Step> steps = new ArrayList<>(types);
        steps.addAll(assertions);
        PassPlanner passes = new PassPlanner(method, unevaluatedPlan, this::child);
        passes.members().ifPresent(steps::add);
        passes.elements().ifPresent(steps::add);
        steps.addAll(applicators);
        steps.addAll(unevaluated);
        return steps;
    }

    /** Returns whether the keyword is part of a step, or needs none. */
    private boolean plan(String name, Keyword keyword) {
        return keyword.match(new Planned(name));
    }

    private @Nullable String formatBeside(Keyword.Assertion assertion) {
        Keyword.Format format = assertion instanceof Keyword.Pattern ? schema.keyword(Keyword.Format.class) : null;
        return format == null ? null : format.name();
    }

    private void allOf(Schema branch) {
        if (ConditionalSchemas.isOnlyConditional(branch)) {
            planner.takesIn(branch);
            branch.occurrences().forEach(occurrence -> plan(occurrence.name(), occurrence.keyword()));
        } else {
            apply(inPlace(branch));
        }
    }

    /** Plans {@code anyOf}. If one branch is sufficient and nobody asks which others accept, only that one is tried. */
    private void anyOf(AnyOf any) {
        Schema sufficient = tracked || unevaluatedPlan.branchesTell() ? null : unions.sufficient(any);
        if (sufficient == null) {
            applicators.add(unions.anyOf(any));
        } else {
            apply(inPlace(sufficient));
            any.branches().stream().filter(branch -> branch != sufficient).forEach(method::leavesOut);
        }
    }

    private void apply(Call call) {
        if (!call.acceptsEverything()) {
            applicators.add(new Step.Apply(call));
        }
    }

    private void dependentNames(String name, DependentRequired dependent) {
        dependent.names().forEach((trigger, names) -> {
            if (!names.isEmpty()) {
                applicators.add(new Step.DependentNames(name, trigger, names));
            }
        });
    }

    /** Returns the call of a subschema for the same value, which may accept it or not. */
    private Call branch(Schema subschema) {
        return unevaluatedPlan.marked(subschema, inPlace(subschema));
    }

    /** Returns the call of a subschema for the same value. */
    private Call inPlace(Schema subschema) {
        return call(subschema, tracked);
    }

    /** Returns the call of a subschema for another value, or for the same value if evaluated members do not matter. */
    private Call child(Schema subschema) {
        return call(subschema, false);
    }

    private Call call(Schema subschema, boolean track) {
        Call call = planner.call(subschema, schema.pathTo(subschema), track, schema);
        if (call.references().isEmpty() && call.target() instanceof CheckTarget.Generated generated) {
            method.nests(subschema, generated.method());
        }
        return call;
    }

    /** Adds a step for a keyword. Keywords for members and items are left to the passes. */
    private final class Planned
            implements Keyword.Cases<Boolean>, InPlaceCases<Boolean>, MemberCases<Boolean>, ItemCases<Boolean> {

        private final String name;

        Planned(String name) {
            this.name = name;
        }

        @Override
        public Boolean assertion(Assertion keyword) {
            if (keyword instanceof Required) {
                return false;
            }
            if (keyword instanceof DependentRequired dependent) {
                dependentNames(name, dependent);
            } else {
                List<Step> steps = keyword instanceof Type ? types : assertions;
                steps.add(
                        keyword instanceof Enumeration enumeration
                                ? new Step.Enumeration(EnumForm.of(enumeration.values()))
                                : new Step.Assertion(name, keyword, formatBeside(keyword)));
            }
            return true;
        }

        @Override
        public Boolean inPlace(InPlace keyword) {
            return keyword.matchInPlace(this);
        }

        @Override
        public Boolean overMembers(OverMembers keyword) {
            return keyword.matchMembers(this);
        }

        @Override
        public Boolean overItems(OverItems keyword) {
            return keyword.matchItems(this);
        }

        @Override
        public Boolean reference(Reference keyword) {
            references.step(name, keyword).ifPresent(applicators::add);
            return true;
        }

        @Override
        public Boolean silent(Silent keyword) {
            return false;
        }

        @Override
        public Boolean allOf(AllOf keyword) {
            keyword.branches().forEach(StepPlanner.this::allOf);
            return true;
        }

        @Override
        public Boolean anyOf(AnyOf keyword) {
            StepPlanner.this.anyOf(keyword);
            return true;
        }

        @Override
        public Boolean oneOf(OneOf keyword) {
            return applicators.add(unions.oneOf(keyword));
        }

        @Override
        public Boolean not(Not keyword) {
            Schema forbidden = keyword.schema();
            return applicators.add(new Step.Not(child(forbidden), Prohibition.of(forbidden)));
        }

        @Override
        public Boolean guarded(Guarded keyword) {
            dependentNames(name, keyword.required());
            keyword.guards()
                    .forEach(guard -> applicators.add(guard.condition()
                            .match(new GuardedStep(guard, StepPlanner.this::branch, StepPlanner.this::inPlace))));
            return true;
        }

        @Override
        public Boolean properties(Properties keyword) {
            return false;
        }

        @Override
        public Boolean patternProperties(PatternProperties keyword) {
            return false;
        }

        @Override
        public Boolean additionalProperties(AdditionalProperties keyword) {
            return false;
        }

        @Override
        public Boolean propertyNames(PropertyNames keyword) {
            return false;
        }

        @Override
        public Boolean unevaluatedProperties(UnevaluatedProperties keyword) {
            if (unevaluatedPlan.branchesTell()) {
                unevaluated.add(unevaluatedPlan.byBranch(child(keyword.schema())));
            } else if (unevaluatedPlan.membersDepend()) {
                unevaluated.add(new Step.UnevaluatedMembers(child(keyword.schema())));
            } else if (unevaluatedPlan.ofMembers() == null) {
                method.leavesOut(keyword.schema());
            }
            return true;
        }

        @Override
        public Boolean prefixItems(PrefixItems keyword) {
            return false;
        }

        @Override
        public Boolean items(Items keyword) {
            return false;
        }

        @Override
        public Boolean contains(Contains keyword) {
            return false;
        }

        @Override
        public Boolean unevaluatedItems(UnevaluatedItems keyword) {
            if (unevaluatedPlan.elementsDepend()) {
                unevaluated.add(new Step.UnevaluatedElements(child(keyword.schema())));
            } else if (unevaluatedPlan.ofElements() == null) {
                method.leavesOut(keyword.schema());
            }
            return true;
        }
    }
}
