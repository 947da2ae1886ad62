package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.java.ClassMethods;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeSize;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.type.Component;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits the reader of an object with so many properties that one method would be too long. Several methods read into
 * its builder.
 */
final class LargeReader {

    private final RecordModel model;
    private final RecordType plan;
    private final ClassName builder;
    private final CodecClass codecs;
    private final MemberReads reads;
    private final Literals literals;
    private final ClassMethods methods;

    LargeReader(EmitContext context, RecordModel model, MemberReads reads, Literals literals, ClassMethods methods) {
        this.model = model;
        this.plan = model.plan();
        this.builder = context.type(plan.id()).nestedClass("Builder");
        this.codecs = new CodecClass(context);
        this.reads = reads;
        this.literals = literals;
        this.methods = methods;
    }

    Code read() {
        Code.Builder code = Code.builder().addStatement("if (!d.isObject(at)) return null");
        List<String> required = plan.components().stream()
                .filter(Component::required)
                .map(Component::jsonName)
                .toList();
        if (!required.isEmpty()) {
            code.addStatement(
                    "if (!$T.required(d, at, $N, null)) return null",
                    RuntimeTypes.ASSERT,
                    literals.table("REQUIRED", required));
        }
        code.add(codecs.checksFirst(plan.checks(), "at")).addStatement("$1T b = new $1T()", builder);
        boolean open = model.additional() != null;
        if (open) {
            code.addStatement("$T additional = null", reads.mapBuilder());
        }
        code.add(loop());
        if (open) {
            code.addStatement("b.additionalProperties($T.map(additional))", RuntimeTypes.ADDITIONAL_MEMBERS);
        }
        return code.addStatement("return b.bound()").build();
    }

    private Code loop() {
        Code.Builder code = Code.builder()
                .beginControlFlow(
                        "for (int member = at + 1, end = d.end(at); member < end; member = d.next(member + 1))")
                .addStatement("int p = $N.find(d, member)", reads.names())
                .beginControlFlow("if (p < 0)")
                .add(reads.other());
        List<Code> cases = new ArrayList<>();
        for (Component component : plan.components()) {
            Code read = reads.component(component, slot -> "b." + slot.name());
            cases.add(Code.of("case $L -> {\n$>$L$<}\n", cases.size(), read));
        }
        int end = 0;
        for (List<Code> run : CodeSize.runs(cases)) {
            end += run.size();
            Code failed = Code.of("$L == null", part(run));
            if (end < cases.size()) {
                code.nextControlFlow("else if (p < $L)", end).addStatement("if ($L) return null", failed);
            } else {
                code.nextControlFlow("else if ($L)", failed).addStatement("return null");
            }
        }
        return code.endControlFlow().endControlFlow().build();
    }

    /** Returns the call of a method that reads some of the properties, and returns the builder or null. */
    private Code part(List<Code> cases) {
        List<ParameterSpec> parameters = List.of(
                ParameterSpec.builder(RuntimeTypes.JSON_DOCUMENT, "d").build(),
                ParameterSpec.builder(TypeName.INT, "member").build(),
                ParameterSpec.builder(TypeName.INT, "p").build(),
                ParameterSpec.builder(builder, "b").build());
        Code body = Code.builder()
                .beginControlFlow("switch (p)")
                .add(Code.join(cases, ""))
                .add("default -> {}\n")
                .endControlFlow()
                .addStatement("return b")
                .build();
        return methods.call("read", JavaAnnotations.nullable(builder), parameters, body);
    }
}
