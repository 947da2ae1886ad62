package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.ClassMethods;
import io.github.jsonschema2records.generator.emit.java.Code;
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
        List<Component> seen =
                plan.components().stream().filter(Component::needsBit).toList();
        return Code.of(
                """
                if (!d.isObject(at)) return null;
                $checks:L
                $locals:L
                $seen:L
                $additional:L
                for (int member = at + 1, end = d.end(at)$p:L; member < end; member = d.next(member + 1)) {
                    $member:L
                }
                $missing:L
                return new $type:T($arguments:L);
                """,
                "checks",
                codecs.checksFirst(plan.checks(), "at"),
                "locals",
                CodeBlock.join(
                        model.slots().stream().map(RecordCodecEmitter::local).toList(), ""),
                "seen",
                seen.isEmpty() ? Code.EMPTY : Code.line("long seen = 0;"),
                "additional",
                model.additional() == null ? Code.EMPTY : Code.line("$T additional = null;", reads.mapBuilder()),
                "p",
                plan.components().isEmpty() ? "" : ", p = -1",
                "member",
                plan.components().isEmpty() ? reads.other() : member(seen),
                "missing",
                refuseMissing(seen),
                "type",
                context.type(plan.id()),
                "arguments",
                CodeBlock.join(arguments(), ",$W"));
    }

    private List<CodeBlock> arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        model.slots().forEach(slot -> arguments.add(CodeBlock.of("$N", slot.local())));
        if (model.additional() != null) {
            arguments.add(CodeBlock.of("$T.map(additional)", RuntimeTypes.ADDITIONAL_MEMBERS));
        }
        return arguments;
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

    private CodeBlock member(List<Component> seen) {
        String names = reads.names();
        CodeBlock.Builder cases = CodeBlock.builder();
        int index = 0;
        for (Component component : plan.components()) {
            cases.add(Code.of(
                    """
                    case $index:L -> {
                        $read:L
                        $note:L
                    }
                    """,
                    "index",
                    index++,
                    "read",
                    reads.component(component, Slot::local),
                    "note",
                    note(component, seen)));
        }
        return Code.of("""
                switch (p = $names:N.find(d, member, p + 1)) {
                    $cases:L
                    default -> {
                        $other:L
                    }
                }
                """, "names", names, "cases", cases.build(), "other", reads.other());
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
