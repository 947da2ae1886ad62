package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.plan.type.Component;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the builder of a record, and the two methods that create it. */
final class BuilderEmitter {

    private final RecordModel model;
    private final ClassName self;
    private final ClassName builder;

    BuilderEmitter(RecordModel model, ClassName self) {
        this.model = model;
        this.self = self;
        this.builder = self.nestedClass("Builder");
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(builder)
                .addStatement("return new $T()", builder)
                .build());
        type.addMethod(toBuilder());
        type.addType(builderClass());
    }

    private MethodSpec toBuilder() {
        boolean wide = model.plan().exceedsConstructor();
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
        if (wide) {
            return method.addStatement("return state.copied()").build();
        }
        method.addStatement("$1T copy = new $1T()", builder);
        for (Slot slot : model.all()) {
            method.addStatement("copy.$N = $L", slot.name(), slot.field("copy"));
        }
        return method.addStatement("return copy").build();
    }

    private TypeSpec builderClass() {
        Modifier[] access = model.plan().needsSplitReader() ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE};
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc("Builds {@link $T}s; not thread-safe.\n", self)
                .addAnnotation(RuntimeTypes.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(access).build());
        for (Slot slot : model.all()) {
            type.addField(field(slot, access));
            type.addMethod(setter(slot));
        }
        if (model.plan().exceedsConstructor()) {
            new LargeTypeState(model, self).addToBuilder(type);
        }
        if (model.plan().needsSplitReader()) {
            type.addMethod(MethodSpec.methodBuilder("bound")
                    .returns(self)
                    .addStatement("return $L", made())
                    .build());
        }
        return type.addMethod(build()).build();
    }

    private FieldSpec field(Slot slot, Modifier... access) {
        boolean tuple = model.plan().isTuple();
        Component component = slot.component();
        TypeName boxed =
                slot.type().isPrimitive() ? slot.type().box() : slot.type().withoutAnnotations();
        FieldSpec.Builder field;
        if (component == null) {
            field = FieldSpec.builder(boxed, slot.name(), access)
                    .initializer("$T.$L()", RuntimeTypes.IMMUTABLE, tuple ? "emptyList" : "emptyMap");
        } else if (component.isThreeState()) {
            field = FieldSpec.builder(boxed, slot.name(), access).initializer("$T.absent()", RuntimeTypes.JSON_FIELD);
        } else {
            field = FieldSpec.builder(JavaAnnotations.nullable(boxed), slot.name(), access);
        }
        return field.build();
    }

    private MethodSpec setter(Slot slot) {
        return MethodSpec.methodBuilder(slot.name())
                .addAnnotations(JavaAnnotations.deprecated(slot.isDeprecated()))
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(slot.type(), slot.name())
                .addStatement("this.$1N = $1N", slot.name())
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        CodeBlock made = model.plan().exceedsConstructor()
                ? CodeBlock.of("copied().bound()")
                : model.plan().needsSplitReader() ? CodeBlock.of("bound()") : made();
        return MethodSpec.methodBuilder("build")
                .addJavadoc("The record, {@link $T#checked checked}.\n", RuntimeTypes.JSON_CODEC)
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addStatement("return $L.checked($L)", FixedNames.CODEC, made)
                .build();
    }

    private CodeBlock made() {
        if (model.plan().exceedsConstructor()) {
            return CodeBlock.of("new $T(this)", self);
        }
        CodeBlock arguments = model.all().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
        return CodeBlock.of("new $T($L)", self, arguments);
    }

    /** Returns an argument of the constructor. Only fields that begin as null are checked for null. */
    private CodeBlock argument(Slot slot) {
        Component component = slot.component();
        return component != null
                        && !component.isThreeState()
                        && (slot.isRequiredReference() || slot.type().isPrimitive())
                ? CodeBlock.of("$1T.requireNonNull($2N, $2S)", Objects.class, slot.name())
                : CodeBlock.of("$N", slot.name());
    }
}
