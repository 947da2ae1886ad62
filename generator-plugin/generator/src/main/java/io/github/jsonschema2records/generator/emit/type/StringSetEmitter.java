package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Javadocs;
import io.github.jsonschema2records.generator.emit.java.MemberTemplate;
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
        MemberTemplate.addTo(type, plan.open() ? """
                /** Returns whether the schema names the value. */
                public boolean isKnown() {
                    return $codec:T.isKnown(value);
                }
                """ : """
                /** Returns the value of a JSON string, or null if the schema does not name it. */
                public static @Nullable $self:T of(String value) {
                    return $codec:T.isKnown(value) ? new $self:T(value) : null;
                }
                """, "self", self, "codec", codec);
        MemberTemplate.addTo(type, """
                @Override
                public boolean equals(@Nullable Object o) {
                    return o instanceof $self:T that && value.equals(that.value);
                }

                @Override
                public int hashCode() {
                    return value.hashCode();
                }

                @Override
                public String toString() {
                    return $string:L;
                }
                """, "self", self, "string", SecretsEmitter.string(context, plan.id()));
        return type;
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
                .addCode(refusal().block())
                .endControlFlow()
                .build();
    }

    private Code refusal() {
        return context.secrets().has(plan.id())
                ? Code.statement("throw new $T($S)", IllegalArgumentException.class, "no value of the schema")
                : Code.statement(
                        "throw new $T($S.concat(value))", IllegalArgumentException.class, "no value of the schema: ");
    }
}
