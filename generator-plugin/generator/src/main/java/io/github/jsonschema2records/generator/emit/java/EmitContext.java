package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.name.CheckNames;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.output.SecretPlan;
import io.github.jsonschema2records.generator.plan.type.AnnotationPlan;
import io.github.jsonschema2records.generator.plan.type.Conversion;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.NestingPlan;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Map;

/**
 * The inputs of every emitter.
 *
 * @param types the types
 * @param checks the checks
 * @param nesting the bound of recursion in checks, readers and values
 * @param outputs the program of each root schema
 * @param secrets the types whose values may contain secrets
 * @param annotations the annotations of types and accessors
 * @param deep the checks of those groups of roots whose values can be nested to any depth
 * @param names the names of all of these
 * @param members the member classes of each type
 * @param options the user's options
 */
public record EmitContext(
        TypePlan types,
        CheckPlan checks,
        NestingPlan nesting,
        Map<Schema, OutputPlan> outputs,
        SecretPlan secrets,
        AnnotationPlan annotations,
        DeepChecks deep,
        NameTable names,
        MemberTypes members,
        EmitOptions options) {

    /** Returns the class of a name. */
    public ClassName className(JavaTypeName name) {
        return className(name.packageName(), name.simpleNames());
    }

    private static ClassName className(String packageName, List<String> simple) {
        return ClassName.get(
                packageName, simple.get(0), simple.subList(1, simple.size()).toArray(String[]::new));
    }

    /** Returns the class of a type. */
    public ClassName type(TypeId id) {
        ReusedType reused = types.reused(id);
        return reused == null ? className(names.type(id)) : className(reused.packageName(), reused.type());
    }

    /** Returns the codec of a type. */
    public ClassName codec(TypeId id) {
        ReusedType reused = types.reused(id);
        return reused == null ? className(names.codec(id)) : codec(reused);
    }

    /** Returns the codec of a type that another build generated. */
    public static ClassName codec(ReusedType reused) {
        return className(reused.packageName(), reused.codec());
    }

    /** Returns the codec of a class of the user. */
    public ClassName codec(Conversion conversion) {
        return ClassName.get(names.packages().base(), names.codec(conversion));
    }

    /** Returns the class that has the check of a schema. */
    public ClassName validator(Schema schema) {
        return className(names.validator(schema));
    }

    /**
     * Returns the beginning of the names of a check's constants: {@code DETAIL_TYPE} for {@code checkDetailType}; empty
     * for the check of a root.
     */
    public String owner(CheckMethod method) {
        String name = names.method(method);
        return name.equals(CheckNames.ROOT)
                ? ""
                : ConstantLabel.of(name.substring(CheckNames.PREFIX.length()).replaceAll("(?<=[0-9])(?=\\p{Lu})", "-"));
    }

    /** Returns a class that a schema names. Without a package it is in the package of the schema's type. */
    public ClassName named(String name, TypeId id) {
        int dot = name.lastIndexOf('.');
        String inPackage = dot < 0 ? names.type(id).packageName() : name.substring(0, dot);
        return ClassName.get(inPackage, name.substring(dot + 1));
    }

    /** Returns the class that has the program of a root schema. */
    ClassName program(Schema root) {
        return className(names.program(root));
    }

    /** Returns whether a type is that of a root schema. */
    public boolean isRoot(TypeId id) {
        return types.isRoot(id);
    }

    public DeclaredType plan(TypeId id) {
        return types.type(id);
    }
}
