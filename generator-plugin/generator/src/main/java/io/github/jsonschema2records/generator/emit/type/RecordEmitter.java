package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.AnnotationSpecs;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.JavadocHtml;
import io.github.jsonschema2records.generator.emit.java.JavadocText;
import io.github.jsonschema2records.generator.emit.java.Javadocs;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.java.SecretsEmitter;
import io.github.jsonschema2records.generator.load.SourceJson;
import io.github.jsonschema2records.generator.load.SourceValue;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Emits an object type as a record, or as a class if it has too many components for a record. */
public final class RecordEmitter {

    private final EmitContext context;
    private final CommonAccessors common;
    private final RecordModel model;
    private final TypeId id;
    private final ClassName self;

    public RecordEmitter(EmitContext context, CommonAccessors common, RecordType plan) {
        this.context = context;
        this.common = common;
        this.model = RecordModel.of(context, plan);
        this.id = plan.id();
        this.self = context.type(id);
    }

    public TypeSpec.Builder emit() {
        return model.plan().exceedsConstructor() ? wideClass() : record();
    }

    private TypeSpec.Builder record() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.type(id.origin()))
                .addJavadoc(parameters())
                .recordConstructor(compactConstructor());
        methods(type, implementUnions(type));
        type.addMethod(equalsMethod()).addMethod(hashCodeMethod()).addMethod(toStringMethod());
        new BuilderEmitter(context, model, self).addTo(type);
        return type;
    }

    private TypeSpec.Builder wideClass() {
        LargeTypeState state = new LargeTypeState(context, model, self);
        TypeSpec.Builder type = TypeSpec.classBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(Javadocs.type(id.origin()));
        Set<String> inherited = implementUnions(type);
        state.addTo(type, inherited, context.annotations());
        methods(type, inherited);
        type.addMethod(toStringMethod());
        new BuilderEmitter(context, model, self).addTo(type);
        return type;
    }

    /** Implements the unions of a type. Returns the accessors that these have too. */
    private Set<String> implementUnions(TypeSpec.Builder type) {
        Set<String> inherited = new TreeSet<>();
        for (TypeId union : context.types().unionsOf(id)) {
            type.addSuperinterface(context.type(union));
            inherited.addAll(common.names((UnionType) context.plan(union)));
        }
        return inherited;
    }

    private void methods(TypeSpec.Builder type, Set<String> inherited) {
        new JsonMethods(context, id).addToClass(type);
        constants(type, inherited);
        defaults(type);
        empties(type);
        context.types().includedIn(id).forEach(other -> type.addMethod(new ViewEmitter(context).view(id, other)));
        MatchMethods.ofClass(context, id).addTo(type);
    }

    private CodeBlock parameters() {
        CodeBlock.Builder parameters = CodeBlock.builder();
        for (Slot slot : model.all()) {
            Component component = slot.component();
            parameters.add(
                    component == null
                            ? Javadocs.parameter(slot.name(), others())
                            : Javadocs.parameter(slot.name(), JavadocText.of(component)));
        }
        return parameters.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n$L", parameters.build());
    }

    private String others() {
        if (model.plan().isTuple()) {
            return "the items after those that the schema names";
        }
        boolean conditional = model.plan().components().stream()
                .anyMatch(c -> c.conditional() && !(c.type() instanceof TypeRef.AnyJson));
        return "the properties that the schema does not name, by name"
                + (conditional ? ", and conditional ones that have another type" : "");
    }

    private MethodSpec compactConstructor() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        HeaderTypes types = new HeaderTypes(self, context.members().of(id));
        for (Slot slot : model.all()) {
            constructor.addParameter(ParameterSpec.builder(types.of(slot.type()), slot.name())
                    .addAnnotations(JavaAnnotations.deprecated(slot.isDeprecated()))
                    .addAnnotations(annotations(slot))
                    .build());
            constructor.addCode(copy(slot).block());
        }
        return constructor
                .addCode(TupleConstructorChecks.refused(model).block())
                .build();
    }

    private List<AnnotationSpec> annotations(Slot slot) {
        Component component = slot.component();
        return component == null
                ? List.of()
                : AnnotationSpecs.of(context.annotations().of(id, component));
    }

    private static Code copy(Slot slot) {
        if (DefensiveCopies.of(slot).isEmpty()) {
            return slot.isRequiredReference()
                    ? Code.of("$1T.requireNonNull($2N, $2S);\n", Objects.class, slot.name())
                    : Code.of("");
        }
        return Code.of("$N = $L;\n", slot.name(), DefensiveCopies.ofNullable(slot, slot.name()));
    }

    private void constants(TypeSpec.Builder type, Set<String> inherited) {
        for (Component component : model.plan().components()) {
            SourceValue constant = component.constant();
            if (constant != null) {
                TypeRef kind = component.type();
                String name = context.names().component(id, component.jsonName());
                MethodSpec.Builder accessor = MethodSpec.methodBuilder(name)
                        .addJavadoc("Always $L.\n", display(constant))
                        .addAnnotations(JavaAnnotations.deprecated(component.deprecated()))
                        .addAnnotations(AnnotationSpecs.of(context.annotations().of(id, component)))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(new JavaTypes(context).required(kind))
                        .addCode(Code.statement("return $L", kind.match(new ValueExpressions(context, constant)))
                                .block());
                if (inherited.contains(name)) {
                    accessor.addAnnotation(Override.class);
                }
                type.addMethod(accessor.build());
            }
        }
    }

    private static String display(SourceValue constant) {
        return constant instanceof SourceString text
                ? JavadocHtml.quoted(text.value())
                : JavadocHtml.value(SourceJson.text(constant));
    }

    private void defaults(TypeSpec.Builder type) {
        DefaultEmitter emitter = new DefaultEmitter(context, model.plan().exceedsConstructor() ? "state." : "");
        for (Slot slot : model.slots()) {
            Component component = slot.component();
            if (component != null && component.fallback() != null) {
                type.addMethod(emitter.accessor(id, component, component.fallback(), slot));
            }
        }
    }

    /** Adds the accessors of optional collections that are never null. Only the first is documented, for brevity. */
    private void empties(TypeSpec.Builder type) {
        String state = model.plan().exceedsConstructor() ? "state." : "";
        boolean documented = false;
        for (Slot slot : model.slots()) {
            Component component = slot.component();
            if (component != null && component.hasEmptyAccessor()) {
                ParameterizedTypeName collection = (ParameterizedTypeName) slot.type();
                type.addMethod(MethodSpec.methodBuilder(context.names().orEmpty(id, component.jsonName()))
                        .addJavadoc(documented ? "" : "{@link #" + slot.name() + "()}, empty instead of null.\n")
                        .addAnnotations(JavaAnnotations.deprecated(component.deprecated()))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(collection.withoutAnnotations())
                        .addStatement(
                                "return $1L$2N == null ? $3T.of() : $1L$2N",
                                state,
                                slot.name(),
                                collection.rawType().withoutAnnotations())
                        .build());
                documented = true;
            }
        }
    }

    private MethodSpec equalsMethod() {
        Code.Builder equal = Code.builder().add("o instanceof $T", self);
        if (!model.all().isEmpty()) {
            equal.add(" that");
        }
        boolean deep = context.nesting().isDeep(id);
        if (deep) {
            equal.add(" && $T.equal(this, that)", RuntimeTypes.DEEP_EQUALITY);
        }
        for (Slot slot : deep ? List.<Slot>of() : model.all()) {
            equal.add(" && $T.equals($L, that.$N)", Objects.class, slot.field("o", "that"), slot.name());
        }
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(JavaAnnotations.nullable(ClassName.get(Object.class)), "o")
                .addCode(Code.statement("return $L", equal.build()).block())
                .build();
    }

    private MethodSpec hashCodeMethod() {
        Code state = model.all().stream().map(s -> Code.of("$N", s.name())).collect(Code.joining(", "));
        Code hash = context.nesting().isDeep(id)
                ? Code.of("$T.hash(this)", RuntimeTypes.DEEP_EQUALITY)
                : Code.of("$T.hash($L)", Objects.class, state);
        return MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addCode(Code.statement("return $L", hash).block())
                .build();
    }

    private MethodSpec toStringMethod() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode(Code.statement(
                                "return $S.concat($L)",
                                String.join(".", self.simpleNames()),
                                SecretsEmitter.text(context, id))
                        .block())
                .build();
    }
}
