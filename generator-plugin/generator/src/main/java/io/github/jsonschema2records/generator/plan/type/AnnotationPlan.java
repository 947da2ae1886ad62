package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.diagnostic.Diagnostics;
import io.github.jsonschema2records.generator.diagnostic.SourcePosition;
import io.github.jsonschema2records.generator.plan.type.AnnotationRule.Target;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The annotations that the user's rules and annotators add to generated types and to accessors. */
public final class AnnotationPlan {

    private final List<AnnotationRule> rules;
    private final Map<TypeId, List<JavaAnnotation>> types = new HashMap<>();
    private final Map<Accessor, List<JavaAnnotation>> accessors = new HashMap<>();
    private final Set<AnnotationRule> used = new HashSet<>();

    private AnnotationPlan(List<AnnotationRule> rules) {
        this.rules = rules;
    }

    /** Applies rules to the types of a plan, and reports rules that apply nowhere. */
    public static AnnotationPlan of(List<AnnotationRule> rules, TypePlan plan, Facts facts, Diagnostics diagnostics) {
        AnnotationPlan annotations = new AnnotationPlan(rules);
        for (DeclaredType type :
                rules.isEmpty() ? List.<DeclaredType>of() : plan.types().values()) {
            annotations.types.put(
                    type.id(), annotations.of(Target.TYPE, List.of(type.id().origin())));
            if (type instanceof RecordType record) {
                for (Component component : record.components()) {
                    List<Schema> schemas = new ArrayList<>();
                    component.schemas().forEach(schema -> schemas.addAll(facts.closure(schema)));
                    annotations.accessors.put(
                            new Accessor(type.id(), component.jsonName()), annotations.of(Target.ACCESSOR, schemas));
                }
            }
        }
        annotations.report(diagnostics);
        return annotations;
    }

    private List<JavaAnnotation> of(Target target, Collection<Schema> schemas) {
        List<JavaAnnotation> annotations = new ArrayList<>();
        for (AnnotationRule rule : rules) {
            if (rule.target() == target && rule.appliesTo(schemas)) {
                annotations.add(rule.annotation());
                used.add(rule);
            }
        }
        return annotations;
    }

    private void report(Diagnostics diagnostics) {
        for (AnnotationRule rule : rules) {
            if (!used.contains(rule)) {
                diagnostics.warning(
                        "unused-annotation-rule",
                        SourcePosition.startOf("annotations"),
                        "",
                        "the annotation @" + rule.annotation().className() + " is put on no " + rule.target(),
                        null);
            }
        }
    }

    /** Returns the annotations of a type. */
    public List<JavaAnnotation> of(TypeId type) {
        return types.getOrDefault(type, List.of());
    }

    /** Returns the annotations of the accessor of a component of a record. */
    public List<JavaAnnotation> of(TypeId record, Component component) {
        return accessors.getOrDefault(new Accessor(record, component.jsonName()), List.of());
    }

    /** Returns these annotations and others. Where rules and others add the same annotation, the rule counts. */
    public AnnotationPlan with(Additions additions) {
        AnnotationPlan all = new AnnotationPlan(rules);
        all.types.putAll(types);
        all.accessors.putAll(accessors);
        additions.types.forEach((type, more) -> all.types.merge(type, more, AnnotationPlan::join));
        additions.accessors.forEach((accessor, more) -> all.accessors.merge(accessor, more, AnnotationPlan::join));
        return all;
    }

    private static List<JavaAnnotation> join(List<JavaAnnotation> first, List<JavaAnnotation> more) {
        List<JavaAnnotation> joined = new ArrayList<>(first);
        for (JavaAnnotation annotation : more) {
            if (joined.stream().noneMatch(other -> other.className().equals(annotation.className()))) {
                joined.add(annotation);
            }
        }
        return joined;
    }

    /** The accessor of a property. */
    private record Accessor(TypeId record, String jsonName) {}

    /** Annotations that do not come from rules. Mutable. */
    public static final class Additions {

        private final Map<TypeId, List<JavaAnnotation>> types = new HashMap<>();
        private final Map<Accessor, List<JavaAnnotation>> accessors = new HashMap<>();

        /** Creates no annotations. */
        public Additions() {}

        /** Adds annotations to a type. */
        public void add(TypeId type, List<JavaAnnotation> annotations) {
            types.merge(type, annotations, AnnotationPlan::join);
        }

        /** Adds annotations to the accessor of a component. */
        public void add(TypeId record, Component component, List<JavaAnnotation> annotations) {
            accessors.merge(new Accessor(record, component.jsonName()), annotations, AnnotationPlan::join);
        }
    }
}
