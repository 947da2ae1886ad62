package io.github.jsonschema2records.generator.reference;

import io.github.jsonschema2records.generator.analyze.Facts;
import io.github.jsonschema2records.generator.graph.Target;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import io.github.jsonschema2records.generator.report.Decisions;
import io.github.jsonschema2records.generator.upgrade.Keyword;
import io.github.jsonschema2records.generator.upgrade.Keyword.AdditionalProperties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Choice;
import io.github.jsonschema2records.generator.upgrade.Keyword.Default;
import io.github.jsonschema2records.generator.upgrade.Keyword.Items;
import io.github.jsonschema2records.generator.upgrade.Keyword.PrefixItems;
import io.github.jsonschema2records.generator.upgrade.Keyword.Properties;
import io.github.jsonschema2records.generator.upgrade.Keyword.Reference;
import io.github.jsonschema2records.generator.upgrade.Keyword.Required;
import io.github.jsonschema2records.generator.upgrade.Keyword.Type;
import io.github.jsonschema2records.generator.upgrade.Keyword.Union;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Chooses the constraints to show with a type and with each of its properties, so that none is repeated. */
final class TypeConstraints {

    private final Facts facts;
    private final TypePlan types;
    private final Constraints constraints;
    private final Map<Schema, String> sections = new HashMap<>();

    TypeConstraints(Decisions decisions, Anchors anchors) {
        this.facts = decisions.plan().facts();
        this.types = decisions.plan().types();
        types.types()
                .keySet()
                .forEach(id -> sections.put(
                        id.origin(),
                        Html.link(anchors.of(id), decisions.names().type(id).toString())));
        this.constraints = new Constraints(facts, sections::get);
    }

    /** Returns the constraints of a type that are not shown with its members. */
    List<String> of(DeclaredType type) {
        Set<Schema> schemas = new LinkedHashSet<>();
        types.schemasOf(type.id()).forEach(schema -> schemas.addAll(facts.closure(schema)));
        return constraints.phrases(schemas, type.match(new ShownWithMembers()));
    }

    /** Returns the constraints of a property, and its default. */
    List<String> of(Component component) {
        TypeRef type = component.type();
        boolean declared = type.bare() instanceof TypeRef.Declared;
        Predicate<Keyword> shown = keyword -> keyword instanceof Type
                || (keyword instanceof Reference reference && facts.graph().target(reference) instanceof Target.Dynamic)
                || (declared && (keyword instanceof Union || keyword instanceof Properties))
                || (hasSection(type) && (keyword instanceof Items || keyword instanceof AdditionalProperties));
        List<String> phrases = new ArrayList<>(constraints.phrases(own(component), shown));
        component.schemas().stream()
                .flatMap(schema -> schema.keywords(Default.class))
                .findFirst()
                .ifPresent(value -> phrases.add("default " + Html.code(SourceJson.text(value.value()))));
        return phrases;
    }

    private boolean hasSection(TypeRef type) {
        return type.declaredType().filter(id -> types.reused(id) == null).isPresent();
    }

    /** Returns the schemas of a property without those that its type shows. */
    List<Schema> own(Component component) {
        Optional<TypeId> declared = component.type().bare() instanceof TypeRef.Declared of
                ? Optional.of(of.id()).filter(types.types()::containsKey)
                : Optional.empty();
        Set<Schema> elsewhere = new LinkedHashSet<>();
        declared.ifPresent(id -> types.schemasOf(id).forEach(schema -> elsewhere.addAll(facts.closure(schema))));
        List<Schema> own = component.schemas().stream()
                .filter(schema -> !elsewhere.contains(schema))
                .toList();
        return own.isEmpty() ? component.schemas().stream().limit(1).toList() : own;
    }

    /** The keywords whose effect the members of a type show. */
    private static final class ShownWithMembers implements DeclaredType.Cases<Predicate<Keyword>> {
        @Override
        public Predicate<Keyword> record(RecordType type) {
            Set<String> required = new LinkedHashSet<>();
            type.components().stream().filter(Component::required).forEach(c -> required.add(c.jsonName()));
            return keyword -> keyword instanceof Type
                    || keyword instanceof Properties
                    || keyword instanceof PrefixItems
                    || keyword instanceof Items
                    || keyword instanceof AdditionalProperties
                    || (keyword instanceof Required names && required.containsAll(names.names()));
        }

        @Override
        public Predicate<Keyword> enumeration(EnumType type) {
            return keyword -> keyword instanceof Type || keyword instanceof Choice || keyword instanceof Union;
        }

        @Override
        public Predicate<Keyword> openEnum(OpenEnumType type) {
            return keyword -> keyword instanceof Type || keyword instanceof Choice || keyword instanceof Union;
        }

        @Override
        public Predicate<Keyword> text(StringSetType type) {
            return keyword -> keyword instanceof Type || keyword instanceof Union;
        }

        @Override
        public Predicate<Keyword> union(UnionType type) {
            return keyword -> keyword instanceof Union || keyword instanceof Type;
        }

        @Override
        public Predicate<Keyword> wrapper(WrapperType type) {
            return keyword -> false;
        }
    }
}
