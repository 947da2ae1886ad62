package io.github.jsonschema2records.generator.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.jsonschema2records.generator.graph.ReusedType;
import io.github.jsonschema2records.generator.name.CheckNames;
import io.github.jsonschema2records.generator.name.JavaTypeName;
import io.github.jsonschema2records.generator.name.NameTable;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.CheckPlan;
import io.github.jsonschema2records.generator.plan.output.OutputPlan;
import io.github.jsonschema2records.generator.plan.type.DeclaredType;
import io.github.jsonschema2records.generator.plan.type.TypeId;
import io.github.jsonschema2records.generator.plan.type.TypePlan;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.List;
import java.util.Map;

/**
 * What every emitter needs.
 *
 * @param types which types exist
 * @param checks which checks exist
 * @param outputs what root schemas reach as data, by root
 * @param deep the checks of those groups of roots whose values can be nested as deep as one likes
 * @param names what all of them are called
 * @param members the member classes of each type
 * @param exportsTypes whether other builds use the types, so that what reads and writes them is public
 */
public record EmitContext(
        TypePlan types,
        CheckPlan checks,
        Map<Schema, OutputPlan> outputs,
        DeepChecks deep,
        NameTable names,
        MemberTypes members,
        boolean exportsTypes) {

    ClassName className(JavaTypeName name) {
        return className(names.packageName(), name.simpleNames());
    }

    private static ClassName className(String packageName, List<String> simple) {
        return ClassName.get(
                packageName, simple.get(0), simple.subList(1, simple.size()).toArray(String[]::new));
    }

    /** The class of a type. */
    public ClassName type(TypeId id) {
        ReusedType reused = types.reused(id);
        return reused == null ? className(names.type(id)) : className(reused.packageName(), reused.type());
    }

    /** The class that reads and writes a type. */
    public ClassName codec(TypeId id) {
        ReusedType reused = types.reused(id);
        return reused == null ? className(names.codec(id)) : codec(reused);
    }

    /** The class that reads and writes a type that another build generated. */
    public static ClassName codec(ReusedType reused) {
        return className(reused.packageName(), reused.codec());
    }

    /** The class that holds the check of a schema. */
    public ClassName validator(Schema schema) {
        return ClassName.get(names.packageName(), names.validator(schema));
    }

    /** What the constants of a check begin with: {@code DETAIL_TYPE} for {@code checkDetailType}; empty for that of a root. */
    public String owner(CheckMethod method) {
        String name = names.method(method);
        return name.equals(CheckNames.ROOT)
                ? ""
                : ConstantLabel.of(name.substring(CheckNames.PREFIX.length()).replaceAll("(?<=[0-9])(?=\\p{Lu})", "-"));
    }

    /** A class that a schema names, in the package of the generated ones where it names none. */
    public ClassName named(String name) {
        int dot = name.lastIndexOf('.');
        return ClassName.get(dot < 0 ? names.packageName() : name.substring(0, dot), name.substring(dot + 1));
    }

    /** The class that holds what a root schema reaches as data. */
    ClassName program(Schema root) {
        return ClassName.get(names.packageName(), names.program(root));
    }

    /** Returns whether a type is that of a root schema. */
    public boolean isRoot(TypeId id) {
        return types.isRoot(id);
    }

    public DeclaredType plan(TypeId id) {
        return types.type(id);
    }
}
