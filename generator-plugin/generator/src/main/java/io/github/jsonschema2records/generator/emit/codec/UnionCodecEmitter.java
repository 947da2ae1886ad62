package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.emit.check.CallEmitter;
import io.github.jsonschema2records.generator.emit.check.EntryEmitter;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.ClassMethods;
import io.github.jsonschema2records.generator.emit.java.CodeSize;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.java.UnionModel;
import io.github.jsonschema2records.generator.emit.java.WrapperCode;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import io.github.jsonschema2records.generator.plan.type.DispatchChoice;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Emits the codec of a union: finds the branch according to the plan and reads it, and writes any branch. */
public final class UnionCodecEmitter implements Dispatch.Cases<CodeBlock> {

    private static final ParameterSpec DOCUMENT =
            ParameterSpec.builder(RuntimeTypes.JSON_DOCUMENT, "d").build();
    private static final ParameterSpec AT =
            ParameterSpec.builder(TypeName.INT, "at").build();
    private static final ParameterSpec INDEX =
            ParameterSpec.builder(TypeName.INT, "index").build();

    private final EmitContext context;
    private final UnionType plan;
    private final UnionModel model;
    private final ClassConstants constants = new ClassConstants();
    private final ClassMethods methods = new ClassMethods();
    private final ReadEmitter values;
    private final CodecClass codecs;
    private int results;

    public UnionCodecEmitter(EmitContext context, UnionType plan) {
        this.context = context;
        this.plan = plan;
        this.model = new UnionModel(context, plan);
        this.values = new ReadEmitter(context);
        this.codecs = new CodecClass(context);
    }

    public TypeSpec.Builder emit() {
        CodeBlock read = CodeBlock.builder()
                .add(codecs.checksFirst(plan.checks(), "at"))
                .add(plan.dispatch().match(this))
                .build();
        CodeBlock write = write();
        return codecs.of(plan.id(), read, write, constants).addMethods(methods.specs());
    }

    @Override
    public CodeBlock byKind(Dispatch.ByKind dispatch) {
        return byKind(dispatch.kinds());
    }

    @Override
    public CodeBlock byProperty(Dispatch.ByProperty dispatch) {
        Literals literals = new Literals(constants);
        Map<String, Integer> branches = DispatchChoice.branchByValue(dispatch);
        String table = literals.table(dispatch.property(), "VALUES", branches.keySet());
        CodeBlock number = CodeBlock.of("$N.find(d, discriminator)", table);
        CodeBlock none = dispatch.fallback() < 0 ? CodeBlock.of("return null;\n") : branch(dispatch.fallback());
        List<CodeBlock> cases = new ArrayList<>();
        DispatchChoice.labels(dispatch)
                .forEach(
                        (branch, labels) -> cases.add(CodeBlock.of("case $L -> {\n$>$L$<}\n", labels, branch(branch))));
        CodeBlock.Builder code = CodeBlock.builder();
        if (!dispatch.onlyObjects()) {
            code.beginControlFlow("if (!d.isObject(at))")
                    .add(byKind(dispatch.others()))
                    .endControlFlow();
        }
        code.addStatement(
                        dispatch.onlyObjects()
                                ? "int discriminator = d.isObject(at) ? d.find(at, $N) : -1"
                                : "int discriminator = d.find(at, $N)",
                        literals.bytes(dispatch.property()))
                .addStatement("if (discriminator < 0 || !d.isString(discriminator)) return null");
        List<List<CodeBlock>> runs = CodeSize.runs(cases);
        if (runs.size() == 1) {
            return code.add(choice(number, cases, none)).build();
        }
        code.addStatement("int index = $L", number).add("if (index < 0) {\n$>$L$<}\n", none);
        for (List<CodeBlock> run : runs) {
            CodeBlock body = choice(CodeBlock.of("index"), run, CodeBlock.of("return null;\n"));
            code.add(ifRead(methods.call("branch", nullable(), List.of(DOCUMENT, AT, INDEX), body)));
        }
        return code.addStatement("return null").build();
    }

    private static CodeBlock choice(CodeBlock value, List<CodeBlock> cases, CodeBlock otherwise) {
        return CodeBlock.builder()
                .beginControlFlow("switch ($L)", value)
                .add(CodeBlock.join(cases, ""))
                .add("default -> {\n$>$L$<}\n", otherwise)
                .endControlFlow()
                .build();
    }

    private TypeName nullable() {
        return JavaAnnotations.nullable(context.type(plan.id()));
    }

    /** Returns the result of a call, if it is not null. */
    private CodeBlock ifRead(CodeBlock call) {
        String result = "value" + results++;
        return CodeBlock.of(
                "$T $N = $L;\nif ($N != null) return $N;\n", context.type(plan.id()), result, call, result, result);
    }

    private CodeBlock byKind(List<Kinds> kinds) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < plan.branches().size(); i++) {
            if (!kinds.get(i).isEmpty()) {
                code.beginControlFlow("if ($L)", isOf(kinds.get(i)))
                        .add(branch(i))
                        .endControlFlow();
            }
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

    /** Reads the first branch whose checks pass and whose reader accepts the value. */
    @Override
    public CodeBlock byTrial() {
        List<List<CodeBlock>> runs = CodeSize.runs(trials());
        CodeBlock.Builder code = CodeBlock.builder();
        for (List<CodeBlock> run : runs) {
            CodeBlock statements = CodeBlock.join(run, "");
            CodeBlock whole = CodeBlock.of("$Lreturn null;\n", statements);
            code.add(
                    runs.size() == 1
                            ? statements
                            : ifRead(methods.call("branch", nullable(), List.of(DOCUMENT, AT), whole)));
        }
        return code.addStatement("return null").build();
    }

    /** Does the same, in an order that depends on the members of the object. */
    @Override
    public CodeBlock byMembers(Dispatch.ByMembers dispatch) {
        Literals literals = new Literals(constants);
        List<CodeBlock> tables = new ArrayList<>();
        dispatch.declared().forEach(names -> tables.add(CodeBlock.of("$N", literals.table("MEMBERS", names))));
        CodeBlock branches = CodeBlock.of("new $T($L)", RuntimeTypes.BRANCHES, CodeBlock.join(tables, ", "));
        List<CodeBlock> cases = new ArrayList<>();
        for (CodeBlock trial : trials()) {
            cases.add(CodeBlock.of("case $L -> {\n$>$L$<}\n", cases.size(), trial));
        }
        List<List<CodeBlock>> runs = CodeSize.runs(cases);
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow(
                        "for (int index : $N.byMembers(d, at))",
                        constants.of("BRANCHES", RuntimeTypes.BRANCHES, branches));
        for (List<CodeBlock> run : runs) {
            CodeBlock tried = choice(CodeBlock.of("index"), run, CodeBlock.of("return null;\n"));
            CodeBlock whole = CodeBlock.of("$Lreturn null;\n", tried);
            code.add(
                    runs.size() == 1
                            ? tried
                            : ifRead(methods.call("branch", nullable(), List.of(DOCUMENT, AT, INDEX), whole)));
        }
        return code.endControlFlow().addStatement("return null").build();
    }

    /** Returns statements for each branch that return its value if its checks pass and its reader accepts it. */
    private List<CodeBlock> trials() {
        List<CodeBlock> trials = new ArrayList<>();
        EntryEmitter entries = new EntryEmitter(context);
        for (int i = 0; i < plan.branches().size(); i++) {
            Branch branch = plan.branches().get(i);
            List<CodeBlock> tests = new ArrayList<>();
            branch.reading()
                    .checks()
                    .forEach(schema -> tests.add(entries.expression(schema, "at", CallEmitter.NO_EVALUATION)));
            CodeBlock attempt = branch.decided() ? readOnly(i, branch) : attempt(i, branch);
            CodeBlock.Builder trial = CodeBlock.builder();
            if (tests.isEmpty()) {
                trial.add("{\n$>").add(attempt).add("$<}\n");
            } else {
                trial.beginControlFlow("if ($L)", CodeBlock.join(tests, " && "))
                        .add(attempt)
                        .endControlFlow();
            }
            trials.add(trial.build());
        }
        return trials;
    }

    /** Reads a branch that accepts the value. No other branch is tried, even if reading fails. */
    private CodeBlock readOnly(int index, Branch branch) {
        return branch.wrapped()
                ? WrapperCode.read(
                        context,
                        (ClassName) model.branchType(index),
                        branch.reading().type())
                : CodeBlock.of("return $L;\n", values.read(branch.reading().type(), "at"));
    }

    private CodeBlock attempt(int index, Branch branch) {
        TypeRef type = branch.reading().type();
        TypeName result = model.branchType(index);
        TypeName boxed = new JavaTypes(context).boxed(type);
        CodeBlock branchValue = branch.wrapped() ? CodeBlock.of("new $T(bound)", result) : CodeBlock.of("bound");
        CodeBlock.Builder code = CodeBlock.builder();
        if (type.isNullable() && branch.wrapped()) {
            code.addStatement("if (d.isNull(at)) return new $T(null)", result);
        }
        return code.addStatement("$T bound = $L", boxed, values.read(type, "at"))
                .addStatement("if (bound != null) return $L", branchValue)
                .build();
    }

    /** Returns statements that read a branch and return. */
    private CodeBlock branch(int index) {
        Branch branch = plan.branches().get(index);
        CodeBlock checks = codecs.checksFirst(branch.reading().checks(), "at");
        return CodeBlock.builder().add(checks).add(readOnly(index, branch)).build();
    }

    private CodeBlock write() {
        List<CodeBlock> writes = new ArrayList<>();
        for (int i = 0; i < plan.branches().size(); i++) {
            writes.add(write(i));
        }
        List<List<CodeBlock>> runs = CodeSize.runs(writes);
        if (runs.size() == 1) {
            return chain(writes, 0).endControlFlow().build();
        }
        List<ParameterSpec> parameters = List.of(
                ParameterSpec.builder(RuntimeTypes.JSON_WRITER, "w").build(),
                ParameterSpec.builder(context.type(plan.id()), "value").build());
        CodeBlock.Builder code = CodeBlock.builder();
        int first = 0;
        for (List<CodeBlock> run : runs) {
            CodeBlock body = chain(run, first)
                    .nextControlFlow("else")
                    .addStatement("return false")
                    .endControlFlow()
                    .addStatement("return true")
                    .build();
            code.addStatement("if ($L) return", methods.call("write", TypeName.BOOLEAN, parameters, body));
            first += run.size();
        }
        return code.build();
    }

    /**
     * Returns the branches from a first one on: {@code if (value instanceof A branch) { ... } else if ...}, not yet
     * closed.
     */
    private CodeBlock.Builder chain(List<CodeBlock> writes, int first) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < writes.size(); i++) {
            TypeName type = model.branchType(first + i);
            if (i == 0) {
                code.beginControlFlow("if (value instanceof $T branch)", type);
            } else {
                code.nextControlFlow("else if (value instanceof $T branch)", type);
            }
            code.add(writes.get(i));
        }
        return code;
    }

    private CodeBlock write(int index) {
        Branch branch = plan.branches().get(index);
        TypeRef type = branch.reading().type();
        return branch.wrapped()
                ? WrapperCode.write(values, type, CodeBlock.of("branch.value()"))
                : values.write(type, CodeBlock.of("branch"));
    }
}
