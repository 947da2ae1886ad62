package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.check.CallEmitter;
import io.github.jsonschema2records.generator.emit.check.EntryEmitter;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaTypes;
import io.github.jsonschema2records.generator.emit.java.ReadEmitter;
import io.github.jsonschema2records.generator.emit.java.UnionModel;
import io.github.jsonschema2records.generator.emit.java.WrapperCode;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.List;
import java.util.stream.IntStream;

/** Emits statements that read one branch of a union. */
final class BranchReader {

    private final EmitContext context;
    private final UnionModel model;
    private final List<Branch> branches;
    private final ReadEmitter values;
    private final EntryEmitter entries;
    private final CodecClass codecs;

    BranchReader(UnionModel model) {
        this.context = model.context();
        this.model = model;
        this.branches = model.plan().branches();
        this.values = new ReadEmitter(context);
        this.entries = new EntryEmitter(context);
        this.codecs = new CodecClass(context);
    }

    /** Returns statements that return what a branch reads, or null. */
    Code read(int index) {
        return CodeTemplate.of(
                """
                $checks:L
                $read:L
                """,
                "checks",
                codecs.checksFirst(branches.get(index).reading().checks(), "at"),
                "read",
                readOnly(index));
    }

    /** Returns statements for each branch that return its value if its checks pass and its reader accepts it. */
    List<Code> trials() {
        return IntStream.range(0, branches.size()).mapToObj(this::trial).toList();
    }

    private Code trial(int index) {
        Branch branch = branches.get(index);
        Code checks = branch.reading().checks().stream()
                .map(schema -> entries.expression(schema, "at", CallEmitter.NO_EVALUATION))
                .collect(Code.joining(" && "));
        return CodeTemplate.of(
                """
                $condition:L{
                    $read:L
                }
                """,
                "condition",
                checks.isEmpty() ? checks : Code.of("if ($L) ", checks),
                "read",
                branch.decided() ? readOnly(index) : attempt(index));
    }

    /** Reads a branch that accepts the value. No other branch is tried, even if reading fails. */
    private Code readOnly(int index) {
        Branch branch = branches.get(index);
        TypeRef type = branch.reading().type();
        return branch.wrapped()
                ? WrapperCode.read(context, (ClassName) model.branchType(index), type)
                : Code.of("return $L;\n", values.read(type, "at"));
    }

    /** Returns the value of a branch if its reader accepts it. */
    private Code attempt(int index) {
        Branch branch = branches.get(index);
        TypeRef type = branch.reading().type();
        TypeName result = model.branchType(index);
        return CodeTemplate.of(
                """
                $null:L
                $type:T bound = $read:L;
                if (bound != null) return $result:L;
                """,
                "null",
                type.isNullable() && branch.wrapped()
                        ? Code.of("if (d.isNull(at)) return new $T(null);\n", result)
                        : Code.EMPTY,
                "type",
                new JavaTypes(context).boxed(type),
                "read",
                values.read(type, "at"),
                "result",
                branch.wrapped() ? Code.of("new $T(bound)", result) : Code.of("bound"));
    }
}
