package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.RecordFace.Slot;
import io.github.jsonschema2records.generator.plan.type.Component;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The builder of a record, and the two methods that lead to it. */
final class BuilderEmitter {

    private final RecordFace face;
    private final ClassName self;
    private final ClassName codec;
    private final ClassName builder;

    BuilderEmitter(RecordFace face, ClassName self, ClassName codec) {
        this.face = face;
        this.self = self;
        this.codec = codec;
        this.builder = self.nestedClass("Builder");
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addJavadoc("A builder without values.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        type.addMethod(toBuilder());
        type.addType(builderClass());
    }

    private MethodSpec toBuilder() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addJavadoc("A builder with the values of this record.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("$1T copy = new $1T()", builder);
        for (Slot slot : face.all()) {
            method.addStatement("copy.$1N = this.$1N", slot.name());
        }
        return method.addStatement("return copy").build();
    }

    private TypeSpec builderClass() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds {@link $T}s; not thread-safe.\n", self)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (Slot slot : face.all()) {
            type.addField(field(slot));
            type.addMethod(setter(slot));
        }
        return type.addMethod(build()).build();
    }

    /** A link would mean the constructor where a component has the name of its type. */
    private CodeBlock accessorLink(String name) {
        return name.equals(self.simpleName())
                ? CodeBlock.of("Sets {@code $N}.\n", name)
                : CodeBlock.of("Sets {@link $T#$N()}.\n", self, name);
    }

    private static FieldSpec field(Slot slot) {
        Component component = slot.component();
        TypeName boxed =
                slot.type().isPrimitive() ? slot.type().box() : slot.type().withoutAnnotations();
        FieldSpec.Builder field;
        if (component == null) {
            field = FieldSpec.builder(boxed, slot.name(), Modifier.PRIVATE)
                    .initializer("$T.emptyMap()", RuntimeTypes.IMMUTABLE);
        } else if (component.isThreeState()) {
            field = FieldSpec.builder(boxed, slot.name(), Modifier.PRIVATE)
                    .initializer("$T.absent()", RuntimeTypes.JSON_FIELD);
        } else {
            field = FieldSpec.builder(Annotations.nullable(boxed), slot.name(), Modifier.PRIVATE);
        }
        return field.build();
    }

    private MethodSpec setter(Slot slot) {
        return MethodSpec.methodBuilder(slot.name())
                .addJavadoc(accessorLink(slot.name()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(slot.type(), slot.name())
                .addStatement("this.$1N = $1N", slot.name())
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        CodeBlock arguments = face.all().stream().map(this::argument).collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("build")
                .addJavadoc(
                        "The record.\n\n@throws $T if its JSON would not be valid\n"
                                + "@throws NullPointerException if a required value is missing\n",
                        RuntimeTypes.INVALID_INSTANCE)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addStatement("return $T.CODEC.checked(new $T($>$>\n$L$<$<))", codec, self, arguments)
                .build();
    }

    private CodeBlock argument(Slot slot) {
        return slot.isRequiredReference() || slot.type().isPrimitive()
                ? CodeBlock.of("$1T.requireNonNull($2N, $2S)", Objects.class, slot.name())
                : CodeBlock.of("$N", slot.name());
    }
}
