package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.ClassMethods;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeSize;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
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
        Code read = plan.needsSplitReader() ? new LargeReader(context, model, reads, literals, methods).read() : read();
        Code write = write();
        return codecs.of(plan.id(), read, write, constants).addMethods(methods.specs());
    }

    private Code read() {
        List<Component> seen =
                plan.components().stream().filter(Component::needsBit).toList();
        return CodeTemplate.of(
                """
                if (!d.isObject(at)) return null;
                $checks:L
                $locals:L
                $seen:L
                $additional:L
                for (int member = at + 1, end = d.end(at); member < end; member = d.next(member + 1)) {
                    $member:L
                }
                $missing:L
                return new $type:T($arguments:L);
                """,
                "checks",
                codecs.checksFirst(plan.checks(), "at"),
                "locals",
                Code.join(model.slots().stream().map(RecordCodecEmitter::local).toList(), ""),
                "seen",
                seen.isEmpty() ? Code.EMPTY : Code.line("long seen = 0;"),
                "additional",
                model.additional() == null ? Code.EMPTY : Code.line("$T additional = null;", reads.mapBuilder()),
                "member",
                plan.components().isEmpty() ? reads.other() : member(seen),
                "missing",
                refuseMissing(seen),
                "type",
                context.type(plan.id()),
                "arguments",
                Code.join(arguments(), ",$W"));
    }

    private List<Code> arguments() {
        List<Code> arguments = new ArrayList<>();
        model.slots().forEach(slot -> arguments.add(Code.of("$N", slot.local())));
        if (model.additional() != null) {
            arguments.add(Code.of("$T.map(additional)", RuntimeTypes.ADDITIONAL_MEMBERS));
        }
        return arguments;
    }

    /** Returns the declaration of a local variable for a component. */
    static Code local(Slot slot) {
        Component component = slot.component();
        TypeName type =
                slot.type().isPrimitive() ? slot.type().box() : slot.type().withoutAnnotations();
        return component != null && component.isThreeState()
                ? Code.of("$T $N = $T.absent();\n", type, slot.local(), RuntimeTypes.JSON_FIELD)
                : Code.of("$T $N = null;\n", type, slot.local());
    }

    private Code member(List<Component> seen) {
        String names = reads.names();
        Code.Builder cases = Code.builder();
        int index = 0;
        for (Component component : plan.components()) {
            cases.add(CodeTemplate.of(
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
        return CodeTemplate.of("""
                switch ($names:N.find(d, member)) {
                    $cases:L
                    default -> {
                        $other:L
                    }
                }
                """, "names", names, "cases", cases.build(), "other", reads.other());
    }

    private static Code note(Component component, List<Component> trackedComponents) {
        int bit = trackedComponents.indexOf(component);
        return bit < 0 ? Code.of("") : Code.of("seen |= $LL;\n", 1L << bit);
    }

    private Code refuseMissing(List<Component> trackedComponents) {
        List<Code> missing = new ArrayList<>();
        for (Slot slot : model.slots()) {
            Component component = slot.component();
            if (component != null && component.required() && !component.type().isNullable()) {
                missing.add(Code.of("$N == null", slot.local()));
            }
        }
        if (!trackedComponents.isEmpty()) {
            long all = trackedComponents.size() == 64 ? -1L : (1L << trackedComponents.size()) - 1;
            missing.add(Code.of("seen != $LL", all));
        }
        return missing.isEmpty() ? Code.of("") : Code.of("if ($L) return null;\n", Code.join(missing, "$W|| "));
    }

    private Code write() {
        List<Code> members = new ArrayList<>();
        for (Component component : plan.components()) {
            Code name = Code.of("w.name($N, $L);\n", reads.names(), members.size());
            members.add(writes.of(component, name));
        }
        Code.Builder code = Code.builder().addStatement("w.beginObject()");
        List<List<Code>> runs = CodeSize.runs(members);
        for (List<Code> run : runs) {
            Code statements = Code.join(run, "");
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

    private Code writer(Code statements) {
        List<ParameterSpec> parameters = List.of(
                ParameterSpec.builder(RuntimeTypes.JSON_WRITER, "w").build(),
                ParameterSpec.builder(context.type(plan.id()), "value").build());
        return Code.of("$L;\n", methods.call("write", TypeName.VOID, parameters, statements));
    }
}
