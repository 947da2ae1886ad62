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
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import javax.lang.model.element.Modifier;

/** Emits the codec of an open enum: known strings with room for more. */
public final class OpenEnumCodecEmitter {

    private final EmitContext context;
    private final OpenEnumType plan;

    public OpenEnumCodecEmitter(EmitContext context, OpenEnumType plan) {
        this.context = context;
        this.plan = plan;
    }

    public TypeSpec.Builder emit() {
        ClassName self = context.type(plan.id());
        ClassName known = self.nestedClass("Known");
        ClassName unknown = self.nestedClass("Unknown");
        ClassConstants constants = new ClassConstants();
        String table = new Literals(constants).table("VALUES", plan.known());
        CodeBlock read = CodeBlock.builder()
                .addStatement("if (!d.isString(at)) return null")
                .addStatement("int index = $N.find(d, at)", table)
                .addStatement(
                        "return index < 0 ? new $T(d.string(at)) : $T.$L[index]", unknown, known, FixedNames.CONSTANTS)
                .build();
        CodeBlock write = CodeBlock.of("w.string(value.value());\n");
        return new CodecClass(context)
                .of(plan.id(), read, write, constants)
                .addMethod(MethodSpec.methodBuilder("find")
                        .addModifiers(Modifier.STATIC)
                        .returns(JavaAnnotations.nullable(known))
                        .addParameter(String.class, "value")
                        .addStatement("int index = $N.indexOf(value)", table)
                        .addStatement("return index < 0 ? null : $T.$L[index]", known, FixedNames.CONSTANTS)
                        .build());
    }
}
