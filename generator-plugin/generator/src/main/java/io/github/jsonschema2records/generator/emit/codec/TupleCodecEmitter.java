package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.ReadPlan;
import java.util.ArrayList;
import java.util.List;

/** Emits the codec of an array's record. It reads the items one after the other, and checks them too. */
public final class TupleCodecEmitter {

    private final EmitContext context;
    private final RecordType plan;
    private final RecordModel model;
    private final ClassConstants constants = new ClassConstants();
    private final JavaTypes types;
    private final ReadEmitter values;
    private final CodecClass codecs;
    private final ComponentReads reads;
    private final ComponentWrites writes;

    public TupleCodecEmitter(EmitContext context, RecordType plan) {
        this.context = context;
        this.plan = plan;
        this.model = RecordModel.of(context, plan);
        this.types = new JavaTypes(context);
        this.values = new ReadEmitter(context);
        this.codecs = new CodecClass(context);
        this.reads = new ComponentReads(context, model, new Literals(constants));
        this.writes = new ComponentWrites(context, plan.id());
    }

    public TypeSpec.Builder emit() {
        Code read = read();
        Code write = write();
        return codecs.of(plan.id(), read, write, constants);
    }

    private Code read() {
        Code.Builder code = Code.builder()
                .addStatement("if (!d.isArray(at)) return null")
                .add(codecs.checksFirst(plan.checks(), "at"));
        model.slots().forEach(slot -> code.add(RecordCodecEmitter.local(slot)));
        code.addStatement("int p = at + 1").addStatement("int end = d.end(at)");
        plan.components().forEach(component -> code.add(item(component)));
        List<Code> arguments = new ArrayList<>();
        model.slots().forEach(slot -> arguments.add(Code.of("$N", slot.local())));
        if (plan.additional() == null) {
            code.addStatement("if (p < end) return null");
        } else {
            code.add(rest(plan.additional()));
            arguments.add(Code.of("rest"));
        }
        return code.addStatement("return new $T($L)", context.type(plan.id()), Code.join(arguments, ",$W"))
                .build();
    }

    private Code item(Component component) {
        Code read = Code.builder()
                .add(reads.of(component, "p", Slot::local))
                .addStatement("p = d.next(p)")
                .build();
        return component.required()
                ? Code.of("if (p >= end) return null;\n$L", read)
                : Code.of("if (p < end) {\n$>$L$<}\n", read);
    }

    private Code rest(ReadPlan rest) {
        TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), types.element(rest.type()));
        Code.Builder code = Code.builder()
                .addStatement("$T rest = $T.rest(d, p, end, $L)", list, RuntimeTypes.BIND, values.codec(rest.type()))
                .addStatement("if (rest == null) return null");
        Code checks = codecs.checksFirst(rest.checks(), "p");
        if (!checks.isEmpty()) {
            code.beginControlFlow("for (; p < end; p = d.next(p))").add(checks).endControlFlow();
        }
        return code.build();
    }

    private Code write() {
        Code.Builder code = Code.builder().addStatement("w.beginArray()");
        plan.components().forEach(component -> code.add(writes.of(component, Code.of(""))));
        if (plan.additional() != null) {
            Code codec = values.codec(plan.additional().type());
            code.addStatement("$T.items(w, value.rest(), $L)", RuntimeTypes.WRITE, codec);
        }
        return code.addStatement("w.endArray()").build();
    }
}
