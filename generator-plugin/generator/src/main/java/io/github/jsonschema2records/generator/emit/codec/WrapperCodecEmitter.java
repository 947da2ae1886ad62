package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.WrapperCode;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.WrapperType;
import io.github.jsonschema2records.generator.plan.type.ReadPlan;

/** Emits the codec of a record around the value of a root that is not an object. */
public final class WrapperCodecEmitter {

    private final EmitContext context;
    private final WrapperType plan;

    public WrapperCodecEmitter(EmitContext context, WrapperType plan) {
        this.context = context;
        this.plan = plan;
    }

    public TypeSpec.Builder emit() {
        ClassName self = context.type(plan.id());
        ReadEmitter values = new ReadEmitter(context);
        CodecClass codecs = new CodecClass(context);
        ReadPlan reading = plan.reading();
        Code read = Code.builder()
                .add(codecs.checksFirst(reading.checks(), "at"))
                .add(WrapperCode.read(context, self, reading.type()))
                .build();
        Code write = WrapperCode.write(values, reading.type(), Code.of("value.value()"));
        return codecs.of(plan.id(), read, write, new ClassConstants());
    }
}
