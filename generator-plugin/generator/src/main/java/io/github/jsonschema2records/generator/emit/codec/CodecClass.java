package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.check.CallEmitter;
import io.github.jsonschema2records.generator.emit.check.EntryEmitter;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.InitializationEmitter;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.ProgramEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.java.SecretsEmitter;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the parts that all codecs have. */
final class CodecClass {

    private final EmitContext context;

    CodecClass(EmitContext context) {
        this.context = context;
    }

    /** Returns the class, given the parts that depend on the form of the type. */
    TypeSpec.Builder of(TypeId id, CodeBlock read, CodeBlock write, ClassConstants constants) {
        ClassName self = context.codec(id);
        ClassName type = context.type(id);
        Modifier[] access = context.options().exportsTypes() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
        TypeSpec.Builder codec = TypeSpec.classBuilder(self.simpleName());
        if (context.options().exportsTypes()) {
            codec.addJavadoc("Reads and writes {@link $T} for code that other builds generate.\n", type);
        }
        return codec.addModifiers(access)
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CODEC, type))
                .addField(FieldSpec.builder(self, "CODEC", access)
                        .addModifiers(Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", self)
                        .build())
                .addFields(constants.fields())
                .alwaysQualify(constants.names())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement(
                                "super($L)",
                                Literals.string(context.types()
                                        .explainedBy(id)
                                        .location()
                                        .display()))
                        .build())
                .addMethod(overriding("read", JavaAnnotations.nullable(type))
                        .addParameter(RuntimeTypes.JSON_DOCUMENT, "d")
                        .addParameter(TypeName.INT, "at")
                        .addCode(read)
                        .build())
                .addMethod(overriding("write", TypeName.VOID)
                        .addParameter(RuntimeTypes.JSON_WRITER, "w")
                        .addParameter(type, "value")
                        .addCode(write)
                        .build())
                .addMethod(check(id))
                .addMethods(readsArrays(id))
                .addMethods(program(id))
                .addMethods(SecretsEmitter.ofCodec(context, id))
                .addMethods(InitializationEmitter.override(context, id));
    }

    private List<MethodSpec> readsArrays(TypeId id) {
        return context.types().readsArrays(id)
                ? List.of(overriding("readsArrays", TypeName.BOOLEAN)
                        .addStatement("return true")
                        .build())
                : List.of();
    }

    private List<MethodSpec> program(TypeId id) {
        Schema schema = context.types().explainedBy(id);
        return context.outputs().containsKey(schema)
                ? List.of(MethodSpec.methodBuilder("program")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(RuntimeTypes.SCHEMA_PROGRAM)
                        .addStatement("return $L", ProgramEmitter.expression(context, schema))
                        .build())
                : List.of();
    }

    private MethodSpec check(TypeId id) {
        return overriding("check", TypeName.BOOLEAN)
                .addParameter(RuntimeTypes.JSON_DOCUMENT, "d")
                .addParameter(TypeName.INT, "at")
                .addParameter(JavaAnnotations.nullable(RuntimeTypes.EVALUATION), "e")
                .addStatement(
                        "return $L",
                        new EntryEmitter(context).expression(context.types().explainedBy(id), "at", CodeBlock.of("e")))
                .build();
    }

    private static MethodSpec.Builder overriding(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }

    /** Returns {@code if (!check) return null;} for each schema that the reader does not guarantee. */
    CodeBlock checksFirst(List<Schema> schemas, String value) {
        CodeBlock.Builder code = CodeBlock.builder();
        EntryEmitter entries = new EntryEmitter(context);
        for (Schema schema : schemas) {
            CodeBlock check = entries.expression(schema, value, CallEmitter.NO_EVALUATION);
            code.add("if (!$L) return null;\n", check);
        }
        return code.build();
    }
}
