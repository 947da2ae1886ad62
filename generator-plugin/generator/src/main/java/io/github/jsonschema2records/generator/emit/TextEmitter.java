package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.TextType;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Strings that are too many for an enum, as a record around one of them, and its codec. */
final class TextEmitter {

    private final EmitContext context;
    private final TextType plan;
    private final ClassName self;
    private final ClassName codec;

    TextEmitter(EmitContext context, TextType plan) {
        this.context = context;
        this.plan = plan;
        this.self = context.type(plan.id());
        this.codec = context.codec(plan.id());
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.recordBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadocs.type(plan.id().origin()))
                .addJavadoc("\n@param value the string in JSON\n")
                .recordConstructor(constructor());
        new JsonMethods(context, plan.id()).addToClass(type);
        return type.addMethod(plan.open() ? isKnown() : of())
                .addMethod(objectMethod("equals", TypeName.BOOLEAN)
                        .addParameter(Annotations.nullable(ClassName.get(Object.class)), "o")
                        .addStatement("return o instanceof $T that && value.equals(that.value)", self)
                        .build())
                .addMethod(objectMethod("hashCode", TypeName.INT)
                        .addStatement("return value.hashCode()")
                        .build())
                .addMethod(objectMethod("toString", ClassName.get(String.class))
                        .addStatement("return value")
                        .build());
    }

    /** One that the schema does not name is refused, unless there is room for more. */
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
                .addStatement(
                        "throw new $T($S.concat(value))", IllegalArgumentException.class, "no value of the schema: ")
                .endControlFlow()
                .build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("The value of a JSON string, or null where the schema does not name it.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Annotations.nullable(self))
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

    TypeSpec.Builder codec() {
        ClassConstants constants = new ClassConstants();
        String table = new Literals(constants).table("VALUES", plan.values());
        CodeBlock fits = plan.open()
                ? CodeBlock.of("d.isString(at)")
                : CodeBlock.of("d.isString(at) && $N.find(d, at) >= 0", table);
        CodeBlock read = CodeBlock.of("return $L ? new $T(d.string(at)) : null;\n", fits, self);
        CodeBlock write = CodeBlock.of("w.string(value.value());\n");
        return new CodecClass(context)
                .of(plan.id(), read, write, constants)
                .addMethod(MethodSpec.methodBuilder("isKnown")
                        .addModifiers(Modifier.STATIC)
                        .returns(TypeName.BOOLEAN)
                        .addParameter(String.class, "value")
                        .addStatement("return $N.indexOf(value) >= 0", table)
                        .build());
    }
}
