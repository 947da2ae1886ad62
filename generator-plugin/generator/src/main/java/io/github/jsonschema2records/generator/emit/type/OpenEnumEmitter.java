package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.Javadocs;
import io.github.jsonschema2records.generator.emit.java.SecretsEmitter;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import javax.lang.model.element.Modifier;

/** Emits known strings with room for others: a sealed interface of an enum and a record. */
public final class OpenEnumEmitter {

    private final EmitContext context;
    private final OpenEnumType plan;
    private final ClassName self;
    private final ClassName known;
    private final ClassName unknown;
    private final ClassName codec;

    public OpenEnumEmitter(EmitContext context, OpenEnumType plan) {
        this.context = context;
        this.plan = plan;
        this.self = context.type(plan.id());
        this.known = self.nestedClass("Known");
        this.unknown = self.nestedClass("Unknown");
        this.codec = context.codec(plan.id());
    }

    public TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self.simpleName());
        new JsonMethods(context, plan.id()).addToInterface(type);
        return type.addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(known)
                .addPermittedSubclass(unknown)
                .addJavadoc(Javadocs.type(plan.id().origin()))
                .addMethod(MethodSpec.methodBuilder("value")
                        .addJavadoc("The string in JSON.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(String.class)
                        .build())
                .addMethod(MethodSpec.methodBuilder("known")
                        .addJavadoc("The known value, or null where it is an unknown one.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(JavaAnnotations.nullable(known))
                        .build())
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc("The value of a JSON string, known or not.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(self)
                        .addParameter(String.class, "value")
                        .addStatement("$T found = $T.find(value)", known, codec)
                        .addStatement("return found == null ? new $T(value) : found", unknown)
                        .build())
                .addType(knownType())
                .addType(unknownType());
    }

    private TypeSpec knownType() {
        EnumType values = new EnumType(plan.id(), plan.known(), plan.hints());
        TypeSpec body = new EnumEmitter(context, values).body(known).build();
        TypeSpec.Builder type = TypeSpec.enumBuilder("Known")
                .addJavadoc("The values that the schema names.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self);
        body.enumConstants().forEach(type::addEnumConstant);
        type.addFields(body.fieldSpecs());
        for (MethodSpec method : body.methodSpecs()) {
            boolean accessor = method.name().equals("value");
            type.addMethod(
                    accessor ? method.toBuilder().addAnnotation(Override.class).build() : method);
        }
        return type.addMethod(knownMethod(CodeBlock.of("this"), known)).build();
    }

    private TypeSpec unknownType() {
        return TypeSpec.recordBuilder("Unknown")
                .addJavadoc("A value that the schema does not name.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(String.class, "value")
                        .beginControlFlow("if ($T.find(value) != null)", codec)
                        .addStatement(refusal())
                        .endControlFlow()
                        .build())
                .addMethod(knownMethod(CodeBlock.of("null"), JavaAnnotations.nullable(known)))
                .addMethod(objectMethod("equals", TypeName.BOOLEAN)
                        .addParameter(JavaAnnotations.nullable(ClassName.get(Object.class)), "o")
                        .addStatement("return o instanceof $T that && value.equals(that.value)", unknown)
                        .build())
                .addMethod(objectMethod("hashCode", TypeName.INT)
                        .addStatement("return value.hashCode()")
                        .build())
                .addMethod(objectMethod("toString", ClassName.get(String.class))
                        .addStatement("return $L", SecretsEmitter.string(context, plan.id()))
                        .build())
                .build();
    }

    private CodeBlock refusal() {
        return context.secrets().has(plan.id())
                ? CodeBlock.of("throw new $T($S)", IllegalArgumentException.class, "a known value")
                : CodeBlock.of("throw new $T($S.concat(value))", IllegalArgumentException.class, "a known value: ");
    }

    private static MethodSpec knownMethod(CodeBlock result, TypeName type) {
        return objectMethod("known", type).addStatement("return $L", result).build();
    }

    private static MethodSpec.Builder objectMethod(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
