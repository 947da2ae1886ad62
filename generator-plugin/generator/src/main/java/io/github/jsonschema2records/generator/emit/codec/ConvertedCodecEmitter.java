package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.MemberTemplate;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.java.UserClasses;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import javax.lang.model.element.Modifier;

/** Emits the codec of a class of the user, which calls its converter. */
public final class ConvertedCodecEmitter {

    private final EmitContext context;
    private final Conversion conversion;
    private final TypeName type;
    private final ClassName converter;

    public ConvertedCodecEmitter(EmitContext context, Conversion conversion) {
        this.context = context;
        this.conversion = conversion;
        this.type = UserClasses.named(conversion.javaType());
        this.converter = UserClasses.named(conversion.converter());
    }

    public TypeSpec.Builder emit() {
        ClassName self = context.codec(conversion);
        TypeRef base = new TypeRef.ScalarRef(conversion.base());
        TypeName value = new JavaTypes(context).boxed(base);
        TypeSpec.Builder codec = TypeSpec.classBuilder(self.simpleName())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CONVERTED_CODEC, value, type));
        MemberTemplate.addTo(
                codec, """
                static final $self:T CODEC = new $self:T();

                private $self:T() {
                    super($base:L, $name:S);
                }
                """, "self", self, "base", new ReadEmitter(context).codec(base), "name", conversion.javaType());
        return codec.addMethod(decode(value)).addMethod(write(base));
    }

    private MethodSpec decode(TypeName value) {
        return MethodSpec.methodBuilder("decode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(JavaAnnotations.nullable(type))
                .addParameter(value, "value")
                .addException(Exception.class)
                .addStatement("return $T.fromJson(value)", converter)
                .build();
    }

    private MethodSpec write(TypeRef base) {
        Code json = Code.of("$T.toJson(value)", converter);
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.JSON_WRITER, "w")
                .addParameter(type, "value")
                .addCode(new ReadEmitter(context).write(base, json).block())
                .build();
    }
}
