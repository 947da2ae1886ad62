package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.Reading;

/** A root that is no object, as a record around its value. */
final class WrapperEmitter {

    private final EmitContext context;
    private final WrapperType plan;
    private final ClassName self;

    WrapperEmitter(EmitContext context, WrapperType plan) {
        this.context = context;
        this.plan = plan;
        this.self = context.type(plan.id());
    }

    TypeSpec.Builder emit() {
        TypeSpec.Builder type = new ValueRecord(
                        context,
                        self,
                        context.members().of(plan.id()),
                        plan.reading().type())
                .emit()
                .addJavadoc(Javadocs.type(plan.id().origin()));
        new JsonMethods(context, plan.id()).addToClass(type);
        return type;
    }

    TypeSpec.Builder codec() {
        ReadEmitter values = new ReadEmitter(context);
        CodecClass codecs = new CodecClass(context);
        Reading reading = plan.reading();
        CodeBlock read = CodeBlock.builder()
                .add(codecs.checksFirst(reading.checks(), "at"))
                .add(Wrapping.read(context, self, reading.type()))
                .build();
        CodeBlock write = Wrapping.write(values, reading.type(), CodeBlock.of("value.value()"));
        return codecs.of(plan.id(), read, write, new ClassConstants());
    }
}
