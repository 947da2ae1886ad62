package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.plan.type.TypeRef;

/** Emits the code that reads and writes a value with a record around it. */
public final class WrapperCode {

    private WrapperCode() {}

    /** Returns statements that return the wrapper of the value at {@code at}, or null. */
    public static Code read(EmitContext context, ClassName wrapper, TypeRef type) {
        Code read = new ReadEmitter(context).read(type, "at");
        if (type instanceof TypeRef.AnyJson) {
            return Code.of("return new $T($L);\n", wrapper, read);
        }
        TypeName boxed = new JavaTypes(context).boxed(type);
        Code.Builder code = Code.builder();
        if (type.isNullable()) {
            code.addStatement("if (d.isNull(at)) return new $T(null)", wrapper);
        }
        return code.addStatement("$T bound = $L", boxed, read)
                .addStatement("return bound == null ? null : new $T(bound)", wrapper)
                .build();
    }

    /** Returns statements that write a wrapped value. */
    public static Code write(ReadEmitter values, TypeRef type, Code value) {
        Code write = values.write(type, value);
        return type.isNullable() ? Code.of("if ($L == null) w.nullValue();\nelse $L", value, write) : write;
    }
}
