package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.MemberTemplate;
import io.github.jsonschema2records.generator.emit.java.RecordModel;
import io.github.jsonschema2records.generator.emit.java.UnionModel;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.RecordType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import java.util.ArrayList;
import java.util.List;

/** Emits the method that returns the parts of a value, for types whose values are compared without recursion. */
final class PartsEmitter {

    private static final TypeName PARTS = ArrayTypeName.of(JavaAnnotations.nullable(ClassName.get(Object.class)));

    private final EmitContext context;

    PartsEmitter(EmitContext context) {
        this.context = context;
    }

    /** Adds the method to the codec of a type, if it needs it. */
    void addTo(TypeSpec.Builder codec, TypeId id) {
        Code parts = context.nesting().isDeep(id) ? parts(context.plan(id)) : Code.EMPTY;
        if (!parts.isEmpty()) {
            MemberTemplate.addTo(codec, """
                    @Override
                    protected @Nullable $parts:T parts($type:T value) {
                        $values:L
                    }
                    """, "type", context.type(id), "parts", PARTS, "values", parts);
        }
    }

    private Code parts(DeclaredType type) {
        if (type instanceof RecordType record) {
            List<Code> parts = RecordModel.of(context, record).all().stream()
                    .map(slot -> Code.of("value.$N()", slot.name()))
                    .toList();
            return Code.of("return new Object[] {$L};\n", Code.join(parts, ",$W"));
        }
        return type instanceof UnionType union ? ofUnion(union) : Code.of("return new Object[] {value.value()};\n");
    }

    /** Returns the parts of those branches that have no codec of their own; empty if there are none. */
    private Code ofUnion(UnionType union) {
        UnionModel model = new UnionModel(context, union);
        List<Code> branches = new ArrayList<>();
        for (int i = 0; i < union.branches().size(); i++) {
            Branch branch = union.branches().get(i);
            boolean deep = branch.reading()
                    .type()
                    .declaredType()
                    .filter(context.nesting()::isDeep)
                    .isPresent();
            if (branch.wrapped() && deep) {
                branches.add(Code.of(
                        "if (value instanceof $T branch) return new Object[] {branch.value()};\n",
                        model.branchType(i)));
            }
        }
        return branches.isEmpty() ? Code.EMPTY : Code.of("$Lreturn null;\n", Code.join(branches, ""));
    }
}
