package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.plan.type.Component;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the builder of a record, and the two methods that create it. */
final class BuilderEmitter {

    private final EmitContext context;
    private final RecordModel model;
    private final ClassName self;
    private final ClassName builder;

    BuilderEmitter(EmitContext context, RecordModel model, ClassName self) {
        this.context = context;
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
        MethodSpec.Builder method = MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder);
        if (model.plan().exceedsConstructor()) {
            return method.addStatement("return state.copied()").build();
        }
        method.addStatement("$1T copy = new $1T()", builder);
        for (Slot slot : model.ownOfBuilder()) {
            method.addCode(Code.statement("copy.$N = $L", slot.name(), slot.field("copy"))
                    .block());
        }
        Code others = model.isOpenObject() ? Code.of(".$1L($1L)", FixedNames.ADDITIONAL) : Code.of("");
        return method.addCode(Code.statement("return copy$L", others).block()).build();
    }

    private TypeSpec builderClass() {
        Modifier[] access = model.plan().needsSplitReader() ? new Modifier[0] : new Modifier[] {Modifier.PRIVATE};
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc(
                        "Builds {@link $T}s that are {@link $T#checked checked}; not thread-safe.\n",
                        self,
                        RuntimeTypes.JSON_CODEC)
                .addAnnotation(RuntimeTypes.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder().addModifiers(access).build());
        Slot additional = model.additional();
        if (model.isOpenObject() && additional != null) {
            List<TypeName> nameAndValue = ((ParameterizedTypeName) additional.type()).typeArguments();
            type.superclass(ParameterizedTypeName.get(RuntimeTypes.OBJECT_BUILDER, builder, nameAndValue.get(1)));
        }
        BuilderSetters setters = new BuilderSetters(context, model.plan().id(), builder);
        for (Slot slot : model.ownOfBuilder()) {
            type.addField(field(slot, access));
            type.addMethods(setters.of(slot));
        }
        if (model.plan().exceedsConstructor()) {
            new LargeTypeState(context, model, self).addToBuilder(type);
        }
        if (model.plan().needsSplitReader()) {
            type.addMethod(MethodSpec.methodBuilder("bound")
                    .returns(self)
                    .addCode(Code.statement("return $L", bound()).block())
                    .build());
        }
        return type.addMethod(build()).build();
    }

    private static FieldSpec field(Slot slot, Modifier... access) {
        Component component = slot.component();
        TypeName boxed =
                slot.type().isPrimitive() ? slot.type().box() : slot.type().withoutAnnotations();
        if (component == null) {
            return FieldSpec.builder(boxed, slot.name(), access)
                    .initializer("$T.emptyList()", RuntimeTypes.IMMUTABLE)
                    .build();
        }
        return component.isThreeState()
                ? FieldSpec.builder(boxed, slot.name(), access)
                        .initializer("$T.absent()", RuntimeTypes.JSON_FIELD)
                        .build()
                : FieldSpec.builder(JavaAnnotations.nullable(boxed), slot.name(), access)
                        .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addCode(new BuilderCompleteness(context, model).refused().block())
                .addCode(Code.statement("return $L.checked($L)", FixedNames.CODEC, complete())
                        .block())
                .build();
    }

    /** Returns the record of a builder that has all that is required. */
    private Code complete() {
        if (model.plan().exceedsConstructor()) {
            return Code.of("copied().bound()");
        }
        return model.plan().needsSplitReader()
                ? Code.of("bound()")
                : made(model.all().stream()
                        .map(slot -> Code.of("$N", slot.name()))
                        .toList());
    }

    /** Returns the record of any builder, which refuses what is not there. */
    private Code bound() {
        return model.plan().exceedsConstructor()
                ? Code.of("new $T(this)", self)
                : made(model.all().stream().map(BuilderEmitter::required).toList());
    }

    private Code made(List<Code> arguments) {
        return Code.of("new $T($L)", self, Code.join(arguments, ", "));
    }

    private static Code required(Slot slot) {
        return slot.isRequiredOfBuilder()
                ? Code.of("$1T.requireNonNull($2N, $2S)", Objects.class, slot.name())
                : Code.of("$N", slot.name());
    }
}
