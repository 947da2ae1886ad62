package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.check.CallEmitter;
import io.github.jsonschema2records.generator.emit.check.EntryEmitter;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.InitializationEmitter;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.MemberTemplate;
import io.github.jsonschema2records.generator.emit.java.NestingCode;
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
    TypeSpec.Builder of(TypeId id, Code read, Code write, ClassConstants constants) {
        ClassName self = context.codec(id);
        ClassName type = context.type(id);
        Schema schema = context.types().explainedBy(id);
        TypeSpec.Builder codec = TypeSpec.classBuilder(self.simpleName())
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeTypes.CODEC, type));
        if (context.options().exportsTypes()) {
            codec.addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Reads and writes {@link $T} for code that other builds generate.\n", type);
        }
        MemberTemplate.addTo(
                codec,
                context.options().exportsTypes()
                        ? "public static final $self:T CODEC = new $self:T();"
                        : "static final $self:T CODEC = new $self:T();",
                "self",
                self);
        codec.addFields(constants.fields()).alwaysQualify(constants.names());
        MemberTemplate.addTo(
                codec,
                """
                private $self:T() {
                    super($location:L$nesting:L);
                }

                @Override
                public @Nullable $type:T read($document:T d, int at) {
                    $read:L
                }

                @Override
                public void write($writer:T w, $type:T value) {
                    $deep:L
                    $write:L
                }

                @Override
                public boolean check($document:T d, int at, @Nullable $evaluation:T e) {
                    return $check:L;
                }
                """,
                "self",
                self,
                "location",
                Literals.string(schema.location().display()),
                "nesting",
                NestingCode.arguments(context.nesting().ofReader(id)),
                "type",
                type,
                "document",
                RuntimeTypes.JSON_DOCUMENT,
                "read",
                read,
                "writer",
                RuntimeTypes.JSON_WRITER,
                "deep",
                NestingCode.writesDeep(context.nesting(), id),
                "write",
                write,
                "evaluation",
                RuntimeTypes.EVALUATION,
                "check",
                new EntryEmitter(context).expression(schema, "at", Code.of("e")));
        if (context.types().readsArrays(id)) {
            MemberTemplate.addTo(codec, """
                    @Override
                    public boolean readsArrays() {
                        return true;
                    }
                    """);
        }
        if (context.outputs().containsKey(schema)) {
            ProgramEmitter.addMethod(codec, context, schema);
        }
        new PartsEmitter(context).addTo(codec, id);
        return codec.addMethods(SecretsEmitter.ofCodec(context, id))
                .addMethods(InitializationEmitter.override(context, id));
    }

    /** Returns {@code if (!check) return null;} for each schema that the reader does not guarantee. */
    Code checksFirst(List<Schema> schemas, String value) {
        Code.Builder code = Code.builder();
        EntryEmitter entries = new EntryEmitter(context);
        for (Schema schema : schemas) {
            Code check = entries.expression(schema, value, CallEmitter.NO_EVALUATION);
            code.add("if (!$L) return null;\n", check);
        }
        return code.build();
    }
}
