package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import javax.lang.model.element.Modifier;

/** Emits the codec of an enum. */
public final class EnumCodecEmitter {

    private final EmitContext context;
    private final EnumType plan;

    public EnumCodecEmitter(EmitContext context, EnumType plan) {
        this.context = context;
        this.plan = plan;
    }

    public TypeSpec.Builder emit() {
        ClassName self = context.type(plan.id());
        ClassConstants constants = new ClassConstants();
        String table = new Literals(constants).table("VALUES", plan.values());
        CodeBlock read = CodeBlock.builder()
                .addStatement("int index = d.isString(at) ? $N.find(d, at) : -1", table)
                .addStatement("return index < 0 ? null : $T.$L[index]", self, FixedNames.CONSTANTS)
                .build();
        CodeBlock write = CodeBlock.of("w.string($N, value.ordinal());\n", table);
        return new CodecClass(context)
                .of(plan.id(), read, write, constants)
                .addMethod(MethodSpec.methodBuilder("find")
                        .addModifiers(Modifier.STATIC)
                        .returns(JavaAnnotations.nullable(self))
                        .addParameter(String.class, "value")
                        .addStatement("int index = $N.indexOf(value)", table)
                        .addStatement("return index < 0 ? null : $T.$L[index]", self, FixedNames.CONSTANTS)
                        .build());
    }
}
