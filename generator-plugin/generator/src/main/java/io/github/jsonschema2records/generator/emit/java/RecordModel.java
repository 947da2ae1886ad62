package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.ReadPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as its emitters see it: its components in order, each with Java name and type.
 *
 * @param plan the record
 * @param slots its components
 * @param additional the component for other properties, or items, or null if they are forbidden
 */
public record RecordModel(
        RecordType plan, List<Slot> slots, @Nullable Slot additional) {

    /** Names of variables in generated methods, and of packages, that a component's local variable must not have. */
    private static final Set<String> TAKEN =
            Set.of("additional", "bound", "d", "at", "e", "end", "io", "java", "member", "p", "seen", "value", "w");

    /**
     * One component.
     *
     * @param component the component of the plan, or null for the additional properties or items
     * @param name its accessor
     * @param type its type
     */
    public record Slot(@Nullable Component component, String name, TypeName type) {

        /** Returns its name as a local variable of a reader, which must not hide a class. */
        public String local() {
            return TAKEN.contains(name) || !Character.isLowerCase(name.codePointAt(0)) ? "_" + name : name;
        }

        /** Returns it as a field of this object, in a method with some local variables. */
        public Code field(String... locals) {
            return Code.of(List.of(locals).contains(name) ? "this.$N" : "$N", name);
        }

        /** Returns whether it is deprecated. */
        public boolean isDeprecated() {
            return component != null && component.deprecated();
        }

        /** Returns whether the record's constructor refuses null for it. */
        public boolean isRequiredReference() {
            if (component == null || component.isThreeState()) {
                return true;
            }
            return component.required() && !component.type().isNullable() && !type.isPrimitive();
        }

        /** Returns whether a builder has to be given a value for it. */
        public boolean isRequiredOfBuilder() {
            return component != null && !component.isThreeState() && (isRequiredReference() || type.isPrimitive());
        }
    }

    /** Returns whether it is an object that may have properties that its schema does not name. */
    public boolean isOpenObject() {
        return additional != null && !plan.isTuple();
    }

    /** Returns the components that its builder declares itself. */
    public List<Slot> ownOfBuilder() {
        return isOpenObject() ? slots : all();
    }

    public static RecordModel of(EmitContext context, RecordType plan) {
        JavaTypes types = new JavaTypes(context);
        List<Slot> slots = new ArrayList<>();
        for (Component component : plan.components()) {
            if (component.isState()) {
                String name = context.names().component(plan.id(), component.jsonName());
                slots.add(new Slot(component, name, types.component(component)));
            }
        }
        ReadPlan additional = plan.additional();
        return new RecordModel(
                plan, slots, additional == null ? null : additional(plan, types.element(additional.type())));
    }

    private static Slot additional(RecordType plan, TypeName held) {
        return plan.isTuple()
                ? new Slot(null, FixedNames.REST, ParameterizedTypeName.get(ClassName.get(List.class), held))
                : new Slot(
                        null,
                        FixedNames.ADDITIONAL,
                        ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), held));
    }

    /** Returns every component, the additional properties last. */
    public List<Slot> all() {
        List<Slot> all = new ArrayList<>(slots);
        if (additional != null) {
            all.add(additional);
        }
        return all;
    }
}
