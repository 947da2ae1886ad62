package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.AnnotationSpecs;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeSize;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.Javadocs;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.type.AnnotationPlan;
import io.github.jsonschema2records.generator.plan.type.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits the state of an object type with more components than a constructor can have: an immutable copy of its builder,
 * and the methods that a record would have by itself.
 */
final class LargeTypeState {

    private static final TypeName VALUES = ArrayTypeName.of(JavaAnnotations.nullable(ClassName.get(Object.class)));

    private final EmitContext context;
    private final RecordModel model;
    private final ClassName self;
    private final ClassName builder;

    LargeTypeState(EmitContext context, RecordModel model, ClassName self) {
        this.context = context;
        this.model = model;
        this.self = self;
        this.builder = self.nestedClass("Builder");
    }

    /** Adds state, constructor, accessors and equality. */
    void addTo(TypeSpec.Builder type, Set<String> inherited, AnnotationPlan annotations) {
        boolean deep = context.nesting().isDeep(model.plan().id());
        type.addField(FieldSpec.builder(builder, "state", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(builder, "state")
                        .addStatement("this.state = state")
                        .build());
        for (Slot slot : model.all()) {
            type.addMethod(accessor(slot, inherited.contains(slot.name()), annotations));
        }
        type.addMethod(objectMethod("equals", TypeName.BOOLEAN)
                        .addParameter(JavaAnnotations.nullable(ClassName.get(Object.class)), "o")
                        .addStatement(
                                deep
                                        ? "return o instanceof $T that && $T.equal(this, that)"
                                        : "return o instanceof $T that && $T.equals(state.values(), that.state.values())",
                                self,
                                deep ? RuntimeTypes.DEEP_EQUALITY : Arrays.class)
                        .build())
                .addMethod(objectMethod("hashCode", TypeName.INT)
                        .addStatement(
                                deep ? "return $T.hash(this)" : "return $T.hashCode(state.values())",
                                deep ? RuntimeTypes.DEEP_EQUALITY : Arrays.class)
                        .build());
    }

    private static MethodSpec.Builder objectMethod(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }

    private MethodSpec accessor(Slot slot, boolean inherited, AnnotationPlan annotations) {
        Component component = slot.component();
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(slot.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(slot.type())
                .addStatement("return state.$L", component == null ? "others()" : slot.name());
        if (component == null) {
            accessor.addJavadoc("The properties that the schema does not name, by name.\n");
        } else {
            accessor.addJavadoc(Javadocs.component(component.schemas()));
            accessor.addAnnotations(JavaAnnotations.deprecated(component.deprecated()));
            accessor.addAnnotations(
                    AnnotationSpecs.of(annotations.of(model.plan().id(), component)));
        }
        if (inherited) {
            accessor.addAnnotation(Override.class);
        }
        return accessor.build();
    }

    /** Adds to the builder the methods that copy and compare it. */
    void addToBuilder(TypeSpec.Builder type) {
        List<Code> copies = new ArrayList<>();
        List<Code> values = new ArrayList<>();
        for (Slot slot : model.all()) {
            copies.add(Code.of("this.$N = $L;\n", slot.name(), copied(slot)));
        }
        BuilderCompleteness completeness = new BuilderCompleteness(context, model);
        for (Code value : completeness.values()) {
            values.add(Code.of("values[$L] = $L;\n", values.size(), value));
        }
        type.addMethod(MethodSpec.methodBuilder("copied")
                .addModifiers(Modifier.PRIVATE)
                .returns(builder)
                .addStatement("$1T copy = new $1T()", builder)
                .addCode(divided(type, "copy", builder, "from", copies, Code.of("copy."), Code.of("this"))
                        .block())
                .addStatement("return copy")
                .build());
        type.addMethod(MethodSpec.methodBuilder("values")
                .addModifiers(Modifier.PRIVATE)
                .returns(VALUES)
                .addStatement("$T values = new $T[$L]", VALUES, Object.class, values.size())
                .addCode(divided(type, "values", VALUES, "values", values, Code.of(""), Code.of("values"))
                        .block())
                .addStatement("return values")
                .build());
        addIncomplete(type, completeness.missing());
        Slot additional = model.additional();
        if (additional != null) {
            type.addMethod(MethodSpec.methodBuilder("others")
                    .addModifiers(Modifier.PRIVATE)
                    .returns(additional.type())
                    .addStatement("return $N", additional.name())
                    .build());
        }
    }

    /** Adds the method that tells whether required components are missing, and those that it calls. */
    private static void addIncomplete(TypeSpec.Builder type, List<Code> missing) {
        List<Code> calls = new ArrayList<>();
        for (List<Code> run : CodeSize.runs(missing)) {
            String name = "isIncomplete_" + calls.size();
            type.addMethod(condition(name, run));
            calls.add(Code.of("$N()", name));
        }
        if (!calls.isEmpty()) {
            type.addMethod(condition("isIncomplete", calls));
        }
    }

    private static MethodSpec condition(String name, List<Code> alternatives) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(TypeName.BOOLEAN)
                .addCode(Code.statement("return $L", Code.join(alternatives, " || "))
                        .block())
                .build();
    }

    private static Code copied(Slot slot) {
        String from = "from." + slot.name();
        if (!DefensiveCopies.of(slot).isEmpty()) {
            return DefensiveCopies.ofNullable(slot, from);
        }
        return slot.isRequiredReference() || slot.type().isPrimitive()
                ? Code.of("$T.requireNonNull($L, $S)", Objects.class, from, slot.name())
                : Code.of("$L", from);
    }

    /** Adds methods for the statements, and returns their calls. */
    private static Code divided(
            TypeSpec.Builder type,
            String prefix,
            TypeName parameter,
            String parameterName,
            List<Code> statements,
            Code target,
            Code argument) {
        Code.Builder calls = Code.builder();
        int number = 0;
        for (List<Code> run : CodeSize.runs(statements)) {
            String name = prefix + "_" + number++;
            type.addMethod(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(parameter, parameterName)
                    .addCode(Code.join(run, "").block())
                    .build());
            calls.addStatement("$L$N($L)", target, name, argument);
        }
        return calls.build();
    }
}
