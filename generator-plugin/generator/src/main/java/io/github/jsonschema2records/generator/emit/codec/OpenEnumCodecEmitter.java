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
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;

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
        Code read = CodeTemplate.of(
                """
                if (!d.isString(at)) return null;
                int index = $table:N.find(d, at);
                return index < 0 ? new $unknown:T(d.string(at)) : $known:T.$constants:N[index];
                """, "table", table, "unknown", unknown, "known", known, "constants", FixedNames.CONSTANTS);
        Code write = Code.of("w.string(value.value());\n");
        TypeSpec.Builder codec = new CodecClass(context).of(plan.id(), read, write, constants);
        MemberTemplate.addTo(codec, """
                static @Nullable $known:T find(String value) {
                    int index = $table:N.indexOf(value);
                    return index < 0 ? null : $known:T.$constants:N[index];
                }
                """, "known", known, "table", table, "constants", FixedNames.CONSTANTS);
        return codec;
    }
}
