package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.RecordFace.Slot;
import io.github.jsonschema2records.generator.load.SourceValue.SourceString;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.Reading;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a record in one pass over the members, which proves what the schema says of them, and writes it. */
final class RecordCodecEmitter {

    private static final String VALUE = "member + 1";

    private final EmitContext context;
    private final RecordType plan;
    private final RecordFace face;
    private final ClassConstants constants = new ClassConstants();
    private final Literals literals = new Literals(constants);
    private final ReadEmitter values;
    private final CodecClass codecs;
    private final Map<Component, Slot> slots = new HashMap<>();

    RecordCodecEmitter(EmitContext context, RecordType plan) {
        this.context = context;
        this.plan = plan;
        this.face = RecordFace.of(context, plan);
        this.values = new ReadEmitter(context);
        this.codecs = new CodecClass(context);
        face.slots().forEach(slot -> slots.put(slot.component(), slot));
    }

    TypeSpec.Builder emit() {
        CodeBlock read = read();
        CodeBlock write = write();
        return codecs.of(plan.id(), read, write, constants);
    }

    private String names() {
        List<String> names = new ArrayList<>();
        plan.components().forEach(c -> names.add(c.jsonName()));
        return literals.table("NAMES", names);
    }

    private CodeBlock read() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("if (!d.isObject(at)) return null")
                .add(codecs.checksFirst(plan.checks(), "at"));
        for (Slot slot : face.slots()) {
            code.add(local(slot));
        }
        List<Component> seen = plan.components().stream().filter(this::needsBit).toList();
        if (!seen.isEmpty()) {
            code.addStatement("long seen = 0");
        }
        if (face.additional() != null) {
            code.addStatement("$T additional = null", mapBuilder());
        }
        code.add(loop(seen));
        code.add(refuseMissing(seen));
        CodeBlock arguments =
                face.slots().stream().map(s -> CodeBlock.of("$N", s.local())).collect(CodeBlock.joining(",$W"));
        CodeBlock rest = face.additional() == null
                ? CodeBlock.of("")
                : CodeBlock.of(
                        face.slots().isEmpty() ? "$T.map(additional)" : ",$W$T.map(additional)", RuntimeTypes.EXTRAS);
        return code.addStatement("return new $T($L$L)", context.type(plan.id()), arguments, rest)
                .build();
    }

    private TypeName mapBuilder() {
        Reading additional = plan.additional();
        TypeName held = new JavaTypes(context).element(additional == null ? new TypeRef.Data() : additional.type());
        return ParameterizedTypeName.get(RuntimeTypes.MAP_BUILDER, held);
    }

    private static CodeBlock local(Slot slot) {
        Component component = slot.component();
        TypeName type =
                slot.type().isPrimitive() ? slot.type().box() : slot.type().withoutAnnotations();
        return component != null && component.isThreeState()
                ? CodeBlock.of("$T $N = $T.absent();\n", type, slot.local(), RuntimeTypes.JSON_FIELD)
                : CodeBlock.of("$T $N = null;\n", type, slot.local());
    }

    /** A required property whose presence the local does not show: a constant, or one that may be null. */
    private boolean needsBit(Component component) {
        return component.required() && (!component.isState() || component.type().isNullable());
    }

    private CodeBlock loop(List<Component> seen) {
        boolean named = !plan.components().isEmpty();
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow(
                "for (int member = at + 1, end = d.end(at)$L; member < end; member = d.next(member + 1))",
                named ? ", p = -1" : "");
        if (named) {
            code.beginControlFlow("switch (p = $N.find(d, member, p + 1))", names());
            int index = 0;
            for (Component component : plan.components()) {
                code.add("case $L -> {\n$>", index++)
                        .add(component(component, seen))
                        .add("$<}\n");
            }
            code.add("default -> {\n$>").add(other()).add("$<}\n");
            code.endControlFlow();
        } else {
            code.add(other());
        }
        return code.endControlFlow().build();
    }

    private CodeBlock component(Component component, List<Component> seen) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(codecs.checksFirst(component.reading().checks(), VALUE));
        SourceString constant = component.constant();
        if (constant != null) {
            code.addStatement(
                    "if (!d.isString($1L) || !d.stringEquals($1L, $2N)) return null",
                    VALUE,
                    literals.bytes(constant.value()));
        } else {
            code.add(bind(component, Objects.requireNonNull(slots.get(component))));
        }
        int bit = seen.indexOf(component);
        if (bit >= 0) {
            code.addStatement("seen |= $LL", 1L << bit);
        }
        return code.build();
    }

    private CodeBlock bind(Component component, Slot slot) {
        CodeBlock read = values.read(component.type(), VALUE);
        String local = slot.local();
        if (component.isThreeState()) {
            return CodeBlock.of(
                    "if (d.isNull($1L)) $2N = $3T.ofNull();\n"
                            + "else {\n$>$4T bound = $5L;\nif (bound == null) return null;\n$2N = $3T.of(bound);\n$<}\n",
                    VALUE,
                    local,
                    RuntimeTypes.JSON_FIELD,
                    new JavaTypes(context).boxed(component.type()),
                    read);
        } else if (component.type() instanceof TypeRef.Data) {
            return CodeBlock.of("$N = $L;\n", local, read);
        } else if (component.type().isNullable()) {
            return CodeBlock.of(
                    "if (d.isNull($L)) $N = null;\nelse if (($N = $L) == null) return null;\n",
                    VALUE,
                    local,
                    local,
                    read);
        }
        return CodeBlock.of("if (($N = $L) == null) return null;\n", local, read);
    }

    private CodeBlock other() {
        Reading additional = plan.additional();
        if (additional == null) {
            return CodeBlock.of("return null;\n");
        } else if (additional.type() instanceof TypeRef.Data
                && additional.checks().isEmpty()) {
            return CodeBlock.of("additional = $T.add(additional, d, member);\n", RuntimeTypes.EXTRAS);
        }
        CodeBlock.Builder code = CodeBlock.builder().add(codecs.checksFirst(additional.checks(), VALUE));
        CodeBlock read = values.read(additional.type(), VALUE);
        TypeName type = new JavaTypes(context).boxed(additional.type());
        if (additional.type().isNullable()) {
            code.addStatement("$T bound = d.isNull($L) ? null : $L", type, VALUE, read);
            code.addStatement("if (bound == null && !d.isNull($L)) return null", VALUE);
        } else {
            code.addStatement("$T bound = $L", type, read);
            if (!(additional.type() instanceof TypeRef.Data)) {
                code.addStatement("if (bound == null) return null");
            }
        }
        return code.addStatement("additional = $T.add(additional, d, member, bound)", RuntimeTypes.EXTRAS)
                .build();
    }

    private CodeBlock refuseMissing(List<Component> seen) {
        List<CodeBlock> missing = new ArrayList<>();
        for (Slot slot : face.slots()) {
            Component component = slot.component();
            if (component != null && component.required() && !component.type().isNullable()) {
                missing.add(CodeBlock.of("$N == null", slot.local()));
            }
        }
        if (!seen.isEmpty()) {
            long all = seen.size() == 64 ? -1L : (1L << seen.size()) - 1;
            missing.add(CodeBlock.of("seen != $LL", all));
        }
        return missing.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of("if ($L) return null;\n", CodeBlock.join(missing, "$W|| "));
    }

    private CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("w.beginObject()");
        int index = 0;
        for (Component component : plan.components()) {
            code.add(write(component, index++));
        }
        Reading additional = plan.additional();
        if (additional != null && additional.type() instanceof TypeRef.Data) {
            code.addStatement("$T.members(w, value.additionalProperties())", RuntimeTypes.WRITE);
        } else if (additional != null) {
            code.addStatement(
                    "$T.members(w, value.additionalProperties(), $L)",
                    RuntimeTypes.WRITE,
                    values.codec(additional.type()));
        }
        return code.addStatement("w.endObject()").build();
    }

    private CodeBlock write(Component component, int index) {
        String name = context.names().component(plan.id(), component.jsonName());
        CodeBlock member = CodeBlock.of("w.name($N, $L);\n", names(), index);
        CodeBlock value = CodeBlock.of("value.$N()", name);
        if (component.isThreeState()) {
            return CodeBlock.builder()
                    .beginControlFlow("if (value.$N().isPresent())", name)
                    .add(member)
                    .add("if (value.$N().isNull()) w.nullValue();\nelse ", name)
                    .add(values.write(component.type(), CodeBlock.of("value.$N().value()", name)))
                    .endControlFlow()
                    .build();
        } else if (component.required() && !component.type().isNullable()) {
            return CodeBlock.builder()
                    .add(member)
                    .add(values.write(component.type(), value))
                    .build();
        } else if (component.required()) {
            return CodeBlock.builder()
                    .add(member)
                    .add("if ($L == null) w.nullValue();\nelse ", value)
                    .add(values.write(component.type(), value))
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", value)
                .add(member)
                .add(values.write(component.type(), value))
                .endControlFlow()
                .build();
    }
}
