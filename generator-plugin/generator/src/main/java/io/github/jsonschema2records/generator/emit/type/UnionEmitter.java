package io.github.jsonschema2records.generator.emit.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.Javadocs;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.java.UnionModel;
import io.github.jsonschema2records.generator.name.FixedNames;
import io.github.jsonschema2records.generator.name.JavaIdentifiers;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.Branch;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.UnionType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Emits a union as a sealed interface, with a fold for Java before 21. */
public final class UnionEmitter {

    private static final TypeVariableName RESULT = TypeVariableName.get("R");

    private final EmitContext context;
    private final CommonAccessors common;
    private final UnionType plan;
    private final UnionModel model;
    private final ClassName self;

    public UnionEmitter(EmitContext context, CommonAccessors common, UnionType plan) {
        this.context = context;
        this.common = common;
        this.plan = plan;
        this.model = new UnionModel(context, plan);
        this.self = context.type(plan.id());
    }

    public TypeSpec.Builder emit() {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(self.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc(Javadocs.type(plan.id().origin()));
        Set<String> inherited = new TreeSet<>();
        for (TypeId outer : context.types().unionsOf(plan.id())) {
            type.addSuperinterface(context.type(outer));
            inherited.addAll(common.names((UnionType) context.plan(outer)));
        }
        MatchMethods.ofInterface(context, plan.id()).addTo(type);
        common.of(plan).forEach((name, accessor) -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addJavadoc(Javadocs.accessor(accessor.schemas()))
                    .addAnnotations(JavaAnnotations.deprecated(accessor.deprecated()))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(accessor.type());
            if (inherited.contains(name)) {
                method.addAnnotation(Override.class);
            }
            type.addMethod(method.build());
        });
        type.addMethod(MethodSpec.methodBuilder("match")
                .addJavadoc("Calls the case of the type that the value has, and returns its result.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addTypeVariable(RESULT)
                .returns(RESULT)
                .addParameter(ParameterizedTypeName.get(self.nestedClass(FixedNames.CASES), RESULT), "cases")
                .build());
        new JsonMethods(context, plan.id()).addToUnion(type);
        type.addType(cases());
        type.addType(partialCases());
        return addBranches(type);
    }

    private TypeSpec cases() {
        TypeSpec.Builder cases = TypeSpec.interfaceBuilder(FixedNames.CASES)
                .addJavadoc("One method for each type.\n\n@param <R> the result\n")
                .addAnnotation(RuntimeTypes.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(RESULT);
        for (int i = 0; i < plan.branches().size(); i++) {
            cases.addMethod(MethodSpec.methodBuilder(caseMethod(i))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(RESULT)
                    .addParameter(model.branchType(i), "value")
                    .build());
        }
        return cases.build();
    }

    private TypeSpec partialCases() {
        String otherwise = context.names().otherwise(plan.id());
        TypeSpec.Builder cases = TypeSpec.interfaceBuilder(FixedNames.PARTIAL_CASES)
                .addJavadoc("{@link Cases} of which some are handled, and all others by {@link #$N}.\n", otherwise)
                .addAnnotation(RuntimeTypes.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariable(RESULT)
                .addSuperinterface(ParameterizedTypeName.get(self.nestedClass(FixedNames.CASES), RESULT))
                .addMethod(MethodSpec.methodBuilder(otherwise)
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(RESULT)
                        .addParameter(self, "value")
                        .build());
        for (int i = 0; i < plan.branches().size(); i++) {
            cases.addMethod(MethodSpec.methodBuilder(caseMethod(i))
                    .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                    .returns(RESULT)
                    .addParameter(model.branchType(i), "value")
                    .addStatement("return $N(value)", otherwise)
                    .build());
        }
        return cases.build();
    }

    private String caseMethod(int branch) {
        return JavaIdentifiers.camel(context.names().branches(plan.id()).get(branch));
    }

    private TypeSpec.Builder addBranches(TypeSpec.Builder type) {
        for (int i = 0; i < plan.branches().size(); i++) {
            Branch branch = plan.branches().get(i);
            type.addPermittedSubclass(model.branchType(i));
            if (branch.wrapped()) {
                type.addType(wrapper(i, branch));
            }
        }
        return type;
    }

    private TypeSpec wrapper(int index, Branch branch) {
        ClassName name = self.nestedClass(context.names().branches(plan.id()).get(index));
        return new ValueRecord(
                        context,
                        plan.id(),
                        name,
                        context.members().of(plan.id()),
                        branch.reading().type())
                .emit()
                .addAnnotation(RuntimeTypes.GENERATED)
                .addModifiers(Modifier.STATIC)
                .addSuperinterface(self)
                .addSuperinterface(RuntimeTypes.JSON_MODEL)
                .addMethod(JsonMethods.jsonCodec(self))
                .addMethod(MethodSpec.methodBuilder("match")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .addTypeVariable(RESULT)
                        .returns(RESULT)
                        .addParameter(ParameterizedTypeName.get(self.nestedClass(FixedNames.CASES), RESULT), "cases")
                        .addStatement("return cases.$N(this)", caseMethod(index))
                        .build())
                .build();
    }
}
