package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.DeclaredType.OpenEnumType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Emits the initialization of the classes of recursive schemas, for documents that are nested deep. It is a class of
 * its own beside the program, since a type must not initialize other types during its own initialization.
 */
public final class InitializationEmitter {

    private static final String NAME = "Classes";
    private static final String METHOD = "initialize";

    /** Greatest number of constants in one statement. */
    private static final int MOST_CONSTANTS = 20;

    private final EmitContext context;
    private final OutputPlan group;

    InitializationEmitter(EmitContext context, OutputPlan group) {
        this.context = context;
        this.group = group;
    }

    /**
     * Returns the method of a codec that initializes all classes of the group of its schema; empty if this is not
     * needed. A type without nested values is read without recursion, so only its checks count.
     */
    public static List<MethodSpec> override(EmitContext context, TypeId id) {
        Schema schema = context.types().explainedBy(id);
        boolean recurses =
                !context.plan(id).readings().isEmpty() || context.deep().reachesRecursion(schema);
        return recurses ? override(context, schema) : List.of();
    }

    /**
     * Returns the method of a validator that initializes all classes of the group of a schema; empty if this is not
     * needed.
     */
    public static List<MethodSpec> override(EmitContext context, Schema schema) {
        OutputPlan group = context.outputs().get(schema);
        if (group == null || !context.deep().isDeep(group)) {
            return List.of();
        }
        ClassName classes = context.program(group.roots().get(0)).nestedClass(NAME);
        return List.of(MethodSpec.methodBuilder(METHOD)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addStatement("$T.$N()", classes, METHOD)
                .build());
    }

    /** Returns the method of a class of checks that only initializes the class. */
    public static MethodSpec own() {
        return MethodSpec.methodBuilder(METHOD)
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.VOID)
                .build();
    }

    TypeSpec emit() {
        ClassMethods methods = new ClassMethods();
        List<List<Code>> runs = CodeSize.runs(statements());
        Code.Builder body = Code.builder();
        for (List<Code> run : runs) {
            Code statements = Code.join(run, "");
            body.add(
                    runs.size() == 1
                            ? statements
                            : Code.of("$L;\n", methods.call(METHOD, TypeName.VOID, List.of(), statements)));
        }
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
                .addJavadoc("The classes that the checks and readers of these schemas use.\n")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder(METHOD)
                        .addJavadoc("Initializes them, before a value that is nested deep may use up the stack.\n")
                        .addModifiers(Modifier.STATIC)
                        .addCode(body.build().block())
                        .build())
                .addMethods(methods.specs());
        if (types().stream().anyMatch(t -> t.id().origin().isDeprecated())) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        return type.addAnnotation(RuntimeTypes.GENERATED).build();
    }

    private List<Code> statements() {
        List<Code> statements = new ArrayList<>();
        Set<JavaTypeName> roots = roots();
        for (JavaTypeName validator : validators()) {
            ClassName name = context.className(validator);
            statements.add(
                    roots.contains(validator)
                            ? Code.of("$T.of($T.INSTANCE);\n", RuntimeTypes.INITIALIZATION, name)
                            : Code.of("$T.$N();\n", name, METHOD));
        }
        List<Code> constants = constants();
        for (int i = 0; i < constants.size(); i += MOST_CONSTANTS) {
            List<Code> some = constants.subList(i, Math.min(constants.size(), i + MOST_CONSTANTS));
            statements.add(Code.of("$T.of($L);\n", RuntimeTypes.INITIALIZATION, Code.join(some, ",$W")));
        }
        return statements;
    }

    /** Returns a constant of each type. */
    private List<Code> constants() {
        List<Code> constants = new ArrayList<>();
        for (DeclaredType type : types()) {
            ClassName name = context.type(type.id());
            constants.add(Code.of("$T.CODEC", name));
            if (type instanceof OpenEnumType) {
                constants.add(Code.of("$T.Known.values()", name));
            }
        }
        return constants;
    }

    private Set<JavaTypeName> validators() {
        Set<JavaTypeName> validators = new TreeSet<>(Comparator.comparing(JavaTypeName::fullName));
        for (CheckMethod method : context.deep().of(group)) {
            validators.add(context.names().validator(method.schema()));
        }
        return validators;
    }

    private Set<JavaTypeName> roots() {
        return context.types().roots().keySet().stream()
                .map(context.names()::validator)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<DeclaredType> types() {
        return context.types().types().values().stream()
                .filter(type -> group.schemas().contains(context.types().explainedBy(type.id())))
                .sorted(Comparator.comparing(type -> context.type(type.id()).toString()))
                .toList();
    }
}
