package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Javadocs;
import io.github.jsonschema2records.generator.emit.java.MemberTemplate;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.java.SecretsEmitter;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.EnumType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import javax.lang.model.element.Modifier;

/** Emits known strings with room for others: a sealed interface of an enum and a record. */
public final class OpenEnumEmitter {

    private final EmitContext context;
    private final OpenEnumType plan;
    private final ClassName self;
    private final ClassName known;
    private final ClassName unknown;
    private final ClassName codec;

    public OpenEnumEmitter(EmitContext context, OpenEnumType plan) {
        this.context = context;
        this.plan = plan;
        this.self = context.type(plan.id());
        this.known = self.nestedClass("Known");
        this.unknown = self.nestedClass("Unknown");
        this.codec = context.codec(plan.id());
    }

    public TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addPermittedSubclass(known)
                .addPermittedSubclass(unknown)
                .addJavadoc(Javadocs.type(plan.id().origin()));
        new JsonMethods(context, plan.id()).addToInterface(type);
        add(type, """
                /** The string in JSON. */
                public abstract String value();

                /** The known value, or null where it is an unknown one. */
                public abstract @Nullable $known:T known();

                /** The value of a JSON string, known or not. */
                public static $self:T of(String value) {
                    $known:T found = $codec:T.find(value);
                    return found == null ? new $unknown:T(value) : found;
                }
                """);
        return type.addType(knownType()).addType(unknownType());
    }

    private void add(TypeSpec.Builder type, String members) {
        MemberTemplate.addTo(
                type,
                members,
                "self",
                self,
                "known",
                known,
                "unknown",
                unknown,
                "codec",
                codec,
                "string",
                SecretsEmitter.string(context, plan.id()));
    }

    /** Returns the message for a known value, which must not show a secret. */
    private Code problem() {
        return context.secrets().has(plan.id())
                ? Code.of("$S", "a known value")
                : Code.of("$S.concat(value)", "a known value: ");
    }

    private TypeSpec knownType() {
        EnumType values = new EnumType(plan.id(), plan.known(), plan.hints());
        TypeSpec.Builder type = new EnumEmitter(context, values)
                .body(known, true)
                .addJavadoc("The values that the schema names.\n")
                .addAnnotation(RuntimeTypes.GENERATED)
                .addModifiers(Modifier.STATIC)
                .addSuperinterface(self)
                .addSuperinterface(RuntimeTypes.JSON_MODEL);
        add(type, """
                @Override
                public $known:T known() {
                    return this;
                }
                """);
        return type.build();
    }

    private TypeSpec unknownType() {
        TypeSpec.Builder type = TypeSpec.recordBuilder("Unknown")
                .addJavadoc("A value that the schema does not name.\n")
                .addAnnotation(RuntimeTypes.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(self)
                .addSuperinterface(RuntimeTypes.JSON_MODEL)
                .recordConstructor(MethodSpec.compactConstructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(String.class, "value")
                        .addCode(CodeTemplate.of(
                                        """
                                if ($codec:T.find(value) != null) {
                                    throw new $illegal:T($problem:L);
                                }
                                """,
                                        "codec",
                                        codec,
                                        "illegal",
                                        IllegalArgumentException.class,
                                        "problem",
                                        problem())
                                .block())
                        .build());
        add(type, """
                @Override
                public @Nullable $known:T known() {
                    return null;
                }

                @Override
                public boolean equals(@Nullable Object o) {
                    return o instanceof $unknown:T that && value.equals(that.value);
                }

                @Override
                public int hashCode() {
                    return value.hashCode();
                }

                @Override
                public String toString() {
                    return $string:L;
                }
                """);
        return type.build();
    }
}
