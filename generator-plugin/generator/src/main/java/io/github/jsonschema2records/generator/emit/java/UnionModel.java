package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;

/**
 * A union as its emitters see it.
 *
 * @param context the plans and names
 * @param plan the union
 */
public record UnionModel(EmitContext context, UnionType plan) {

    /** Returns the type of a branch: a class that implements the union, or a record around the value. */
    public TypeName branchType(int index) {
        Branch branch = plan.branches().get(index);
        return branch.wrapped()
                ? context.type(plan.id())
                        .nestedClass(context.names().branches(plan.id()).get(index))
                : new JavaTypes(context).boxed(branch.reading().type());
    }
}
