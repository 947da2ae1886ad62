package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import java.io.InputStream;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that lead from a generated type to JSON: its codec, the method that mappers call, and on top-level
 * types the short methods to read.
 */
final class JsonMethods {

    private static final List<TypeName> SOURCES =
            List.of(ArrayTypeName.of(TypeName.BYTE), ClassName.get(String.class), ClassName.get(InputStream.class));

    private final EmitContext context;
    private final TypeId id;
    private final ClassName self;
    private final ClassName codec;

    JsonMethods(EmitContext context, TypeId id) {
        this.context = context;
        this.id = id;
        this.self = context.type(id);
        this.codec = context.codec(id);
    }

    /** Adds the methods to a class. */
    void addToClass(TypeSpec.Builder type) {
        addTo(type);
        type.addMethod(jsonCodec(self));
    }

    /** Adds the methods to an interface with a single codec for all values. */
    void addToInterface(TypeSpec.Builder type) {
        addTo(type);
        type.addMethod(
                jsonCodec(self).toBuilder().addModifiers(Modifier.DEFAULT).build());
    }

    /** Adds the methods to an interface whose implementations have codecs of their own. */
    void addToUnion(TypeSpec.Builder type) {
        addTo(type);
        type.addMethod(MethodSpec.methodBuilder("jsonCodec")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, WildcardTypeName.subtypeOf(self)))
                .build());
    }

    /** Returns {@code jsonCodec} of a type that has {@code CODEC} in its scope, possibly inherited. */
    static MethodSpec jsonCodec(ClassName type) {
        return MethodSpec.methodBuilder("jsonCodec")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, type))
                .addStatement("return $L", FixedNames.CODEC)
                .build();
    }

    /** Also adds {@code JsonModel} to types that inherit it, as some JSON mappers see direct interfaces only. */
    private void addTo(TypeSpec.Builder type) {
        type.addSuperinterface(RuntimeTypes.JSON_MODEL);
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.JSON_CODEC, self),
                        FixedNames.CODEC,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.CODEC", codec)
                .build());
        if (context.isRoot(id) || !context.names().type(id).isNested()) {
            readers(type);
        }
        if (context.options().jacksonAnnotations()) {
            type.addMethod(reader("fromJson", RuntimeTypes.JSON_DATA, self).toBuilder()
                    .addAnnotation(RuntimeTypes.JSON_DATA_CREATOR)
                    .build());
        }
    }

    /** Adds {@code fromJson} and {@code tryFromJson}. */
    private void readers(TypeSpec.Builder type) {
        SOURCES.forEach(source -> type.addMethod(reader("fromJson", source, self)));
        TypeName result = ParameterizedTypeName.get(RuntimeTypes.READ_RESULT, self);
        SOURCES.forEach(source -> type.addMethod(reader("tryFromJson", source, result)));
    }

    /**
     * Returns a reading method. Only the overload for bytes is documented, since these texts are generated very often.
     */
    private static MethodSpec reader(String name, TypeName source, TypeName result) {
        MethodSpec.Builder reader = MethodSpec.methodBuilder(name);
        if (source.equals(SOURCES.get(0))) {
            reader.addJavadoc("As {@link $T#$L($T)}.\n", RuntimeTypes.JSON_CODEC, name, source);
        }
        return reader.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(source, "json")
                .addStatement("return $L.$L(json)", FixedNames.CODEC, name)
                .build();
    }
}
