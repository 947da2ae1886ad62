package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.plan.type.TypeRef;

/** Emits the code that reads and writes a value with a record around it. */
public final class WrapperCode {

    private WrapperCode() {}

    /** Returns statements that return the wrapper of the value at {@code at}, or null. */
    public static CodeBlock read(EmitContext context, ClassName wrapper, TypeRef type) {
        CodeBlock read = new ReadEmitter(context).read(type, "at");
        if (type instanceof TypeRef.AnyJson) {
            return CodeBlock.of("return new $T($L);\n", wrapper, read);
        }
        TypeName boxed = new JavaTypes(context).boxed(type);
        CodeBlock.Builder code = CodeBlock.builder();
        if (type.isNullable()) {
            code.addStatement("if (d.isNull(at)) return new $T(null)", wrapper);
        }
        return code.addStatement("$T bound = $L", boxed, read)
                .addStatement("return bound == null ? null : new $T(bound)", wrapper)
                .build();
    }

    /** Returns statements that write a wrapped value. */
    public static CodeBlock write(ReadEmitter values, TypeRef type, CodeBlock value) {
        CodeBlock write = values.write(type, value);
        return type.isNullable() ? CodeBlock.of("if ($L == null) w.nullValue();\nelse $L", value, write) : write;
    }
}
