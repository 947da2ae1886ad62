package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.MemberTemplate;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;

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
        Code read = CodeTemplate.of("""
                int index = d.isString(at) ? $table:N.find(d, at) : -1;
                return index < 0 ? null : $self:T.$constants:N[index];
                """, "table", table, "self", self, "constants", FixedNames.CONSTANTS);
        Code write = Code.of("w.string($N, value.ordinal());\n", table);
        TypeSpec.Builder codec = new CodecClass(context).of(plan.id(), read, write, constants);
        MemberTemplate.addTo(codec, """
                static @Nullable $self:T find(String value) {
                    int index = $table:N.indexOf(value);
                    return index < 0 ? null : $self:T.$constants:N[index];
                }
                """, "self", self, "table", table, "constants", FixedNames.CONSTANTS);
        return codec;
    }
}
