package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.Javadocs;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.EnumHint;
import javax.lang.model.element.Modifier;

/** Emits a closed set of strings as an enum. */
public final class EnumEmitter {

    private final EmitContext context;
    private final EnumType plan;

    public EnumEmitter(EmitContext context, EnumType plan) {
        this.context = context;
        this.plan = plan;
    }

    public TypeSpec.Builder emit() {
        ClassName self = context.type(plan.id());
        ClassName codec = context.codec(plan.id());
        TypeSpec.Builder type = body(self);
        new JsonMethods(context, plan.id()).addToClass(type);
        return type.addJavadoc(Javadocs.type(plan.id().origin()))
                .addMethod(MethodSpec.methodBuilder("of")
                        .addJavadoc("The constant of a JSON string, or null where there is none.\n")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(JavaAnnotations.nullable(self))
                        .addParameter(String.class, "value")
                        .addStatement("return $T.find(value)", codec)
                        .build());
    }

    /**
     * Returns constants, fields and {@code value()}, which an open enum needs too. The array of the constants is a
     * field here and not in the codec. So a codec never waits for a type that waits for its codec during class
     * initialization.
     */
    TypeSpec.Builder body(ClassName self) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(self.simpleName()).addModifiers(Modifier.PUBLIC);
        for (String value : plan.values()) {
            EnumHint hint = plan.hints().get(value);
            type.addEnumConstant(
                    context.names().constant(plan.id(), value),
                    TypeSpec.anonymousClassBuilder("$L", Literals.string(value))
                            .addJavadoc(Javadocs.constant(hint == null ? "" : hint.text()))
                            .addAnnotations(JavaAnnotations.deprecated(hint != null && hint.deprecated()))
                            .build());
        }
        return type.addField(
                        FieldSpec.builder(ArrayTypeName.of(self), FixedNames.CONSTANTS, Modifier.STATIC, Modifier.FINAL)
                                .initializer("values()")
                                .build())
                .addField(String.class, FixedNames.VALUE, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addJavadoc("The string in JSON.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addStatement("return value")
                        .build());
    }
}
