package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.Javadocs;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.MemberTemplate;
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
        TypeSpec.Builder type =
                body(self, false).addJavadoc(Javadocs.type(plan.id().origin()));
        new JsonMethods(context, plan.id()).addToClass(type);
        MemberTemplate.addTo(type, """
                /** The constant of a JSON string, or null where there is none. */
                public static @Nullable $self:T of(String value) {
                    return $codec:T.find(value);
                }
                """, "self", self, "codec", codec);
        return type;
    }

    /**
     * Returns constants, fields and {@code value()}, which an open enum needs too. The array of the constants is a
     * field here and not in the codec. So a codec never waits for a type that waits for its codec during class
     * initialization.
     *
     * @param overriding whether an interface declares {@code value()}
     */
    TypeSpec.Builder body(ClassName self, boolean overriding) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(self.simpleName()).addModifiers(Modifier.PUBLIC);
        for (String value : plan.values()) {
            EnumHint hint = plan.hints().get(value);
            type.addEnumConstant(
                    context.names().constant(plan.id(), value),
                    TypeSpec.anonymousClassBuilder(Literals.string(value).block())
                            .addJavadoc(Javadocs.constant(hint == null ? "" : hint.text()))
                            .addAnnotations(JavaAnnotations.deprecated(hint != null && hint.deprecated()))
                            .build());
        }
        type.addField(FieldSpec.builder(ArrayTypeName.of(self), FixedNames.CONSTANTS, Modifier.STATIC, Modifier.FINAL)
                        .initializer("values()")
                        .build())
                .addField(String.class, FixedNames.VALUE, Modifier.PRIVATE, Modifier.FINAL);
        MemberTemplate.addTo(type, """
                $self:T(String value) {
                    this.value = value;
                }
                """);
        MemberTemplate.addTo(type, (overriding ? "@Override\n" : "") + """
                /** The string in JSON. */
                public String value() {
                    return value;
                }
                """);
        return type;
    }
}
