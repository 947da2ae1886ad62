package io.github.jsonschema2records.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Dispatch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.DispatchChoice;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the branch of a union as the plan says, reads it, and writes whichever there is. */
final class UnionCodecEmitter {

    private final EmitContext context;
    private final UnionType plan;
    private final UnionEmitter face;
    private final ClassConstants constants = new ClassConstants();
    private final ReadEmitter values;
    private final CodecClass codecs;

    UnionCodecEmitter(EmitContext context, UnionType plan) {
        this.context = context;
        this.plan = plan;
        this.face = new UnionEmitter(context, plan);
        this.values = new ReadEmitter(context);
        this.codecs = new CodecClass(context);
    }

    TypeSpec.Builder emit() {
        CodeBlock read = CodeBlock.builder()
                .add(codecs.checksFirst(plan.checks(), "at"))
                .add(dispatch())
                .build();
        return codecs.of(plan.id(), read, write(), constants);
    }

    private CodeBlock dispatch() {
        if (plan.dispatch() instanceof Dispatch.ByProperty byProperty) {
            return byProperty(byProperty);
        } else if (plan.dispatch() instanceof Dispatch.ByKind byKind) {
            return byKind(byKind);
        }
        return byTrial();
    }

    private CodeBlock byProperty(Dispatch.ByProperty dispatch) {
        Literals literals = new Literals(constants);
        Map<String, Integer> branches = DispatchChoice.branchByValue(dispatch);
        String table = literals.table("DISCRIMINATOR", branches.keySet());
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "int discriminator = d.isObject(at) ? d.find(at, $N) : -1", literals.bytes(dispatch.property()))
                .addStatement("if (discriminator < 0 || !d.isString(discriminator)) return null")
                .beginControlFlow("switch ($N.find(d, discriminator))", table);
        int index = 0;
        for (int branch : branches.values()) {
            code.add("case $L -> {\n$>", index++).add(branch(branch)).add("$<}\n");
        }
        code.add("default -> {\n$>")
                .add(dispatch.fallback() < 0 ? CodeBlock.of("return null;\n") : branch(dispatch.fallback()))
                .add("$<}\n");
        return code.endControlFlow().build();
    }

    private CodeBlock byKind(Dispatch.ByKind dispatch) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < plan.branches().size(); i++) {
            code.beginControlFlow("if ($L)", isOf(dispatch.kinds().get(i)))
                    .add(branch(i))
                    .endControlFlow();
        }
        return code.addStatement("return null").build();
    }

    private static CodeBlock isOf(Kinds kinds) {
        List<CodeBlock> tests = new ArrayList<>();
        Set<Kind> all = kinds.asSet();
        boolean numbers = all.contains(Kind.INTEGER) && all.contains(Kind.FRACTION);
        for (Kind kind : all) {
            switch (kind) {
                case NULL -> tests.add(CodeBlock.of("d.isNull(at)"));
                case BOOLEAN -> tests.add(CodeBlock.of("d.isBoolean(at)"));
                case INTEGER -> tests.add(CodeBlock.of(numbers ? "d.isNumber(at)" : "d.isInteger(at)"));
                case FRACTION -> {
                    if (!numbers) {
                        tests.add(CodeBlock.of("d.isNumber(at) && !d.isInteger(at)"));
                    }
                }
                case STRING -> tests.add(CodeBlock.of("d.isString(at)"));
                case ARRAY -> tests.add(CodeBlock.of("d.isArray(at)"));
                case OBJECT -> tests.add(CodeBlock.of("d.isObject(at)"));
            }
        }
        return CodeBlock.join(tests, " || ");
    }

    /** The first branch whose checks pass and whose reader takes the value. */
    private CodeBlock byTrial() {
        CodeBlock.Builder code = CodeBlock.builder();
        EntryEmitter entries = new EntryEmitter(context);
        for (int i = 0; i < plan.branches().size(); i++) {
            Branch branch = plan.branches().get(i);
            List<CodeBlock> tests = new ArrayList<>();
            branch.reading()
                    .checks()
                    .forEach(schema -> tests.add(entries.expression(schema, "at", CallEmitter.NO_EVALUATION)));
            CodeBlock attempt = attempt(i, branch);
            if (tests.isEmpty()) {
                code.add("{\n$>").add(attempt).add("$<}\n");
            } else {
                code.beginControlFlow("if ($L)", CodeBlock.join(tests, " && "))
                        .add(attempt)
                        .endControlFlow();
            }
        }
        return code.addStatement("return null").build();
    }

    private CodeBlock attempt(int index, Branch branch) {
        TypeRef type = branch.reading().type();
        TypeName result = face.branchType(index);
        TypeName boxed = new JavaTypes(context).boxed(type);
        CodeBlock made = branch.wrapped() ? CodeBlock.of("new $T(bound)", result) : CodeBlock.of("bound");
        CodeBlock.Builder code = CodeBlock.builder();
        if (type.isNullable() && branch.wrapped()) {
            code.addStatement("if (d.isNull(at)) return new $T(null)", result);
        }
        return code.addStatement("$T bound = $L", boxed, values.read(type, "at"))
                .addStatement("if (bound != null) return $L", made)
                .build();
    }

    /** Statements that read a branch and return. */
    private CodeBlock branch(int index) {
        Branch branch = plan.branches().get(index);
        CodeBlock checks = codecs.checksFirst(branch.reading().checks(), "at");
        CodeBlock read = branch.wrapped()
                ? Wrapping.read(
                        context,
                        (ClassName) face.branchType(index),
                        branch.reading().type())
                : CodeBlock.of("return $L;\n", values.read(branch.reading().type(), "at"));
        return CodeBlock.builder().add(checks).add(read).build();
    }

    private CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < plan.branches().size(); i++) {
            Branch branch = plan.branches().get(i);
            TypeRef type = branch.reading().type();
            CodeBlock write = branch.wrapped()
                    ? Wrapping.write(values, type, CodeBlock.of("branch.value()"))
                    : values.write(type, CodeBlock.of("branch"));
            if (i == 0) {
                code.beginControlFlow("if (value instanceof $T branch)", face.branchType(i));
            } else {
                code.nextControlFlow("else if (value instanceof $T branch)", face.branchType(i));
            }
            code.add(write);
        }
        code.endControlFlow();
        return code.build();
    }
}
