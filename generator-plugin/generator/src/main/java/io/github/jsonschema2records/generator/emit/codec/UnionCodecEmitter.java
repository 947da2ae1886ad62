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
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.java.UnionModel;
import io.github.jsonschema2records.generator.emit.java.WrapperCode;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Emits the codec of a union: finds the branch according to the plan and reads it, and writes any branch. */
public final class UnionCodecEmitter {

    private final EmitContext context;
    private final UnionType plan;
    private final UnionModel model;
    private final ClassConstants constants = new ClassConstants();
    private final ClassMethods methods = new ClassMethods();
    private final ReadEmitter values;

    public UnionCodecEmitter(EmitContext context, UnionType plan) {
        this.context = context;
        this.plan = plan;
        this.model = new UnionModel(context, plan);
        this.values = new ReadEmitter(context);
    }

    public TypeSpec.Builder emit() {
        CodecClass codecs = new CodecClass(context);
        Code read = CodeTemplate.of(
                """
                $checks:L
                $branches:L
                """,
                "checks",
                codecs.checksFirst(plan.checks(), "at"),
                "branches",
                plan.dispatch().match(new UnionReader(model, constants, methods)));
        return codecs.of(plan.id(), read, write(), constants).addMethods(methods.specs());
    }

    private Code write() {
        List<Code> writes = plan.branches().stream().map(this::writeBranch).toList();
        List<List<Code>> runs = CodeSize.runs(writes);
        if (runs.size() == 1) {
            return Code.of("$L\n", firstMatching(0, writes));
        }
        Code.Builder code = Code.builder();
        int first = 0;
        for (List<Code> run : runs) {
            code.addStatement("if ($L) return", writer(firstMatching(first, run)));
            first += run.size();
        }
        return code.build();
    }

    /** Returns {@code if (value instanceof A branch) { ... } else if ...} for the branches from a first one on. */
    private Code firstMatching(int first, List<Code> writes) {
        List<Code> conditionals = new ArrayList<>();
        for (int i = 0; i < writes.size(); i++) {
            conditionals.add(
                    Code.of("if (value instanceof $T branch) {\n$>$L$<}", model.branchType(first + i), writes.get(i)));
        }
        return Code.join(conditionals, " else ");
    }

    private Code writeBranch(Branch branch) {
        TypeRef type = branch.reading().type();
        return branch.wrapped()
                ? WrapperCode.write(values, type, Code.of("branch.value()"))
                : values.write(type, Code.of("branch"));
    }

    /** Returns the call of a method that writes some of the branches, and returns whether the value is one of them. */
    private Code writer(Code branches) {
        List<ParameterSpec> parameters = List.of(
                ParameterSpec.builder(RuntimeTypes.JSON_WRITER, "w").build(),
                ParameterSpec.builder(context.type(plan.id()), "value").build());
        Code body = CodeTemplate.of("""
                $branches:L else {
                    return false;
                }
                return true;
                """, "branches", branches);
        return methods.call("write", TypeName.BOOLEAN, parameters, body);
    }
}
