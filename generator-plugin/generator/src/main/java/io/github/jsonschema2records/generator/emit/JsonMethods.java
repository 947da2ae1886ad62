package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.io.InputStream;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods between a generated type and JSON text. */
final class JsonMethods {

    private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);
    private static final List<TypeName> SOURCES =
            List.of(BYTES, ClassName.get(String.class), ClassName.get(InputStream.class));

    private JsonMethods() {}

    /** {@code fromJson} and {@code tryFromJson}. */
    static void readers(TypeSpec.Builder type, ClassName self, ClassName codec) {
        for (TypeName source : SOURCES) {
            type.addMethod(MethodSpec.methodBuilder("fromJson")
                    .addJavadoc(
                            "Reads and validates JSON.\n\n@throws $T with everything that is wrong, if anything is\n",
                            RuntimeTypes.INVALID_INSTANCE)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(self)
                    .addParameter(source, "json")
                    .addStatement("return $T.CODEC.fromJson(json)", codec)
                    .build());
        }
        for (TypeName source : SOURCES) {
            type.addMethod(MethodSpec.methodBuilder("tryFromJson")
                    .addJavadoc("Reads and validates JSON; what is wrong is in the result.\n")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(ParameterizedTypeName.get(RuntimeTypes.READ_RESULT, self))
                    .addParameter(source, "json")
                    .addStatement("return $T.CODEC.tryFromJson(json)", codec)
                    .build());
        }
    }

    /** {@code toJson} and {@code toJsonString}. */
    static void writers(TypeSpec.Builder type, ClassName codec, Modifier... modifiers) {
        type.addMethod(MethodSpec.methodBuilder("toJson")
                .addJavadoc("The JSON text in UTF-8.\n")
                .addModifiers(modifiers)
                .returns(BYTES)
                .addStatement("return $T.CODEC.toJson(this)", codec)
                .build());
        type.addMethod(MethodSpec.methodBuilder("toJsonString")
                .addJavadoc("The JSON text.\n")
                .addModifiers(modifiers)
                .returns(String.class)
                .addStatement("return $T.CODEC.toJsonString(this)", codec)
                .build());
    }
}
