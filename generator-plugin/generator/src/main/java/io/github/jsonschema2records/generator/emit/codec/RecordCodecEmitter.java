package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.ClassMethods;
import io.github.jsonschema2records.generator.emit.java.CodeSize;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RecordModel.Slot;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.ReadPlan;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Emits the codec of a record. It reads the members in one pass, which checks them too. */
public final class RecordCodecEmitter {

    private final EmitContext context;
    private final RecordType plan;
    private final RecordModel model;
    private final ClassConstants constants = new ClassConstants();
    private final Literals literals = new Literals(constants);
    private final ClassMethods methods = new ClassMethods();
    private final ReadEmitter values;
    private final CodecClass codecs;
    private final MemberReads reads;
    private final ComponentWrites writes;

    public RecordCodecEmitter(EmitContext context, RecordType plan) {
        this.context = context;
        this.plan = plan;
        this.model = RecordModel.of(context, plan);
        this.values = new ReadEmitter(context);
        this.codecs = new CodecClass(context);
        this.reads = new MemberReads(context, model, literals);
        this.writes = new ComponentWrites(context, plan.id());
    }

    public TypeSpec.Builder emit() {
        CodeBlock read =
                plan.needsSplitReader() ? new LargeReader(context, model, reads, literals, methods).read() : read();
        CodeBlock write = write();
        return codecs.of(plan.id(), read, write, constants).addMethods(methods.specs());
    }

    private CodeBlock read() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("if (!d.isObject(at)) return null")
                .add(codecs.checksFirst(plan.checks(), "at"));
        for (Slot slot : model.slots()) {
            code.add(local(slot));
        }
        List<Component> trackedComponents =
                plan.components().stream().filter(this::needsBit).toList();
        if (!trackedComponents.isEmpty()) {
            code.addStatement("long seen = 0");
        }
        if (model.additional() != null) {
            code.addStatement("$T additional = null", reads.mapBuilder());
        }
        code.add(loop(trackedComponents));
        code.add(refuseMissing(trackedComponents));
        CodeBlock arguments =
                model.slots().stream().map(s -> CodeBlock.of("$N", s.local())).collect(CodeBlock.joining(",$W"));
        CodeBlock rest = model.additional() == null
                ? CodeBlock.of("")
                : CodeBlock.of(
                        model.slots().isEmpty() ? "$T.map(additional)" : ",$W$T.map(additional)",
                        RuntimeTypes.ADDITIONAL_MEMBERS);
        return code.addStatement("return new $T($L$L)", context.type(plan.id()), arguments, rest)
                .build();
    }

    /** Returns the declaration of a local variable for a component. */
    static CodeBlock local(Slot slot) {
        Component component = slot.component();
        TypeName type =
                slot.type().isPrimitive() ? slot.type().box() : slot.type().withoutAnnotations();
        return component != null && component.isThreeState()
                ? CodeBlock.of("$T $N = $T.absent();\n", type, slot.local(), RuntimeTypes.JSON_FIELD)
                : CodeBlock.of("$T $N = null;\n", type, slot.local());
    }

    /**
     * Returns whether a required property needs a bit for its presence. The local variable does not show it for a
     * constant, or for a property that may be null.
     */
    private boolean needsBit(Component component) {
        return component.required() && (!component.isState() || component.type().isNullable());
    }

    private CodeBlock loop(List<Component> trackedComponents) {
        boolean hasNames = !plan.components().isEmpty();
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow(
                "for (int member = at + 1, end = d.end(at)$L; member < end; member = d.next(member + 1))",
                hasNames ? ", p = -1" : "");
        if (hasNames) {
            code.beginControlFlow("switch (p = $N.find(d, member, p + 1))", reads.names());
            int index = 0;
            for (Component component : plan.components()) {
                code.add("case $L -> {\n$>", index++)
                        .add(reads.component(component, Slot::local))
                        .add(note(component, trackedComponents))
                        .add("$<}\n");
            }
            code.add("default -> {\n$>").add(reads.other()).add("$<}\n");
            code.endControlFlow();
        } else {
            code.add(reads.other());
        }
        return code.endControlFlow().build();
    }

    private static CodeBlock note(Component component, List<Component> trackedComponents) {
        int bit = trackedComponents.indexOf(component);
        return bit < 0 ? CodeBlock.of("") : CodeBlock.of("seen |= $LL;\n", 1L << bit);
    }

    private CodeBlock refuseMissing(List<Component> trackedComponents) {
        List<CodeBlock> missing = new ArrayList<>();
        for (Slot slot : model.slots()) {
            Component component = slot.component();
            if (component != null && component.required() && !component.type().isNullable()) {
                missing.add(CodeBlock.of("$N == null", slot.local()));
            }
        }
        if (!trackedComponents.isEmpty()) {
            long all = trackedComponents.size() == 64 ? -1L : (1L << trackedComponents.size()) - 1;
            missing.add(CodeBlock.of("seen != $LL", all));
        }
        return missing.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("if ($L) return null;\n", CodeBlock.join(missing, "$W|| "));
    }

    private CodeBlock write() {
        List<CodeBlock> members = new ArrayList<>();
        for (Component component : plan.components()) {
            CodeBlock name = CodeBlock.of("w.name($N, $L);\n", reads.names(), members.size());
            members.add(writes.of(component, name));
        }
        CodeBlock.Builder code = CodeBlock.builder().addStatement("w.beginObject()");
        List<List<CodeBlock>> runs = CodeSize.runs(members);
        for (List<CodeBlock> run : runs) {
            CodeBlock statements = CodeBlock.join(run, "");
            code.add(runs.size() == 1 ? statements : writer(statements));
        }
        ReadPlan additional = plan.additional();
        if (additional != null && additional.type() instanceof TypeRef.AnyJson) {
            code.addStatement("$T.members(w, value.additionalProperties())", RuntimeTypes.WRITE);
        } else if (additional != null) {
            code.addStatement(
                    "$T.members(w, value.additionalProperties(), $L)",
                    RuntimeTypes.WRITE,
                    values.codec(additional.type()));
        }
        return code.addStatement("w.endObject()").build();
    }

    private CodeBlock writer(CodeBlock statements) {
        List<ParameterSpec> parameters = List.of(
                ParameterSpec.builder(RuntimeTypes.JSON_WRITER, "w").build(),
                ParameterSpec.builder(context.type(plan.id()), "value").build());
        return CodeBlock.of("$L;\n", methods.call("write", TypeName.VOID, parameters, statements));
    }
}
