package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.MemberTemplate;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.StringSetType;

/** Emits the codec of a record around one of many strings. */
public final class StringSetCodecEmitter {

    private final EmitContext context;
    private final StringSetType plan;

    public StringSetCodecEmitter(EmitContext context, StringSetType plan) {
        this.context = context;
        this.plan = plan;
    }

    public TypeSpec.Builder emit() {
        ClassName self = context.type(plan.id());
        ClassConstants constants = new ClassConstants();
        String table = new Literals(constants).table("VALUES", plan.values());
        Code fits = plan.open() ? Code.of("d.isString(at)") : Code.of("d.isString(at) && $N.find(d, at) >= 0", table);
        Code read = Code.of("return $L ? new $T(d.string(at)) : null;\n", fits, self);
        Code write = Code.of("w.string(value.value());\n");
        TypeSpec.Builder codec = new CodecClass(context).of(plan.id(), read, write, constants);
        MemberTemplate.addTo(codec, """
                static boolean isKnown(String value) {
                    return $table:N.indexOf(value) >= 0;
                }
                """, "table", table);
        return codec;
    }
}
