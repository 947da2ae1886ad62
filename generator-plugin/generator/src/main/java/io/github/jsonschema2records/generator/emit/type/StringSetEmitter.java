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
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits strings that are too many for an enum, as a record around a string. */
public final class StringSetEmitter {

    private final EmitContext context;
    private final StringSetType plan;
    private final ClassName self;
    private final ClassName codec;

    public StringSetEmitter(EmitContext context, StringSetType plan) {
        this.context = context;
        this.plan = plan;
        this.self = context.type(plan.id());
        this.codec = context.codec(plan.id());
    }

    public TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.type(plan.id().origin()))
                .addJavadoc("\n@param value the string in JSON\n")
                .recordConstructor(constructor());
        new JsonMethods(context, plan.id()).addToClass(type);
        return type.addMethod(plan.open() ? isKnown() : of())
                .addMethod(objectMethod("equals", TypeName.BOOLEAN)
                        .addParameter(JavaAnnotations.nullable(ClassName.get(Object.class)), "o")
                        .addStatement("return o instanceof $T that && value.equals(that.value)", self)
                        .build())
                .addMethod(objectMethod("hashCode", TypeName.INT)
                        .addStatement("return value.hashCode()")
                        .build())
                .addMethod(objectMethod("toString", ClassName.get(String.class))
                        .addStatement("return $L", SecretsEmitter.string(context, plan.id()))
                        .build());
    }

    /** Returns the constructor. It refuses a string that the schema does not list, unless others are allowed. */
    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(String.class, "value");
        if (plan.open()) {
            return constructor
                    .addStatement("$T.requireNonNull(value, $S)", Objects.class, "value")
                    .build();
        }
        return constructor
                .beginControlFlow("if (!$T.isKnown(value))", codec)
                .addStatement(refusal())
                .endControlFlow()
                .build();
    }

    private CodeBlock refusal() {
        return context.secrets().has(plan.id())
                ? CodeBlock.of("throw new $T($S)", IllegalArgumentException.class, "no value of the schema")
                : CodeBlock.of(
                        "throw new $T($S.concat(value))", IllegalArgumentException.class, "no value of the schema: ");
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The value of a JSON string, or null where the schema does not name it.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(JavaAnnotations.nullable(self))
                .addParameter(String.class, "value")
                .addStatement("return $T.isKnown(value) ? new $T(value) : null", codec, self)
                .build();
    }

    private MethodSpec isKnown() {
        return MethodSpec.methodBuilder("isKnown")
                .addJavadoc("Whether the schema names the value.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $T.isKnown(value)", codec)
                .build();
    }

    private static MethodSpec.Builder objectMethod(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
