package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.name.JavaIdentifiers;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypeRef;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the {@code match} methods of a type that is a branch of unions: one for each union. */
final class MatchMethods {

    private static final TypeVariableName RESULT = TypeVariableName.get("R");

    private final EmitContext context;
    private final TypeId branch;
    private final Modifier[] modifiers;

    private MatchMethods(EmitContext context, TypeId branch, Modifier... modifiers) {
        this.context = context;
        this.branch = branch;
        this.modifiers = modifiers;
    }

    /** Creates the methods of a class. */
    static MatchMethods ofClass(EmitContext context, TypeId branch) {
        return new MatchMethods(context, branch, Modifier.PUBLIC);
    }

    /** Creates the methods of an interface, which is a union and a branch itself. */
    static MatchMethods ofInterface(EmitContext context, TypeId branch) {
        return new MatchMethods(context, branch, Modifier.PUBLIC, Modifier.DEFAULT);
    }

    void addTo(TypeSpec.Builder type) {
        for (TypeId union : context.types().unionsOf(branch)) {
            type.addMethod(match(union, Code.of("cases.$N(this)", caseOf(union))));
        }
        context.types()
                .inheritedTwice(branch)
                .forEach((union, through) ->
                        type.addMethod(match(union, Code.of("$T.super.match(cases)", context.type(through)))));
    }

    private ClassName cases(TypeId union) {
        ClassName cases = context.type(union).nestedClass(FixedNames.CASES);
        // JavaPoet would leave out the names around the type, as it does not know inherited members.
        return inheritsCasesTwice() ? ClassName.get("", cases.canonicalName()) : cases;
    }

    /**
     * Returns whether the type is nested in one of several unions that it belongs to, so that the simple name could
     * mean any of them.
     */
    private boolean inheritsCasesTwice() {
        JavaTypeName name = context.names().type(branch);
        Set<TypeId> unions = context.types().unionsAround(branch);
        return name.isNested()
                && unions.size() > 1
                && unions.stream().anyMatch(union -> context.names().type(union).equals(name.owner()));
    }

    private MethodSpec match(TypeId union, Code result) {
        return MethodSpec.methodBuilder("match")
                .addAnnotation(Override.class)
                .addModifiers(modifiers)
                .addTypeVariable(RESULT)
                .returns(RESULT)
                .addParameter(ParameterizedTypeName.get(cases(union), RESULT), "cases")
                .addCode(Code.statement("return $L", result).block())
                .build();
    }

    private String caseOf(TypeId union) {
        UnionType plan = (UnionType) context.plan(union);
        int index = 0;
        while (!plan.branches().get(index).reading().type().equals(new TypeRef.Declared(branch))
                || plan.branches().get(index).wrapped()) {
            index++;
        }
        return JavaIdentifiers.camel(context.names().branches(union).get(index));
    }
}
