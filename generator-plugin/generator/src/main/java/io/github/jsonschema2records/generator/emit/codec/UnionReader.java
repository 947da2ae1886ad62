package io.github.jsonschema2records.generator.emit.codec;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.ClassMethods;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeSize;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
import io.github.jsonschema2records.generator.emit.java.JavaAnnotations;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.emit.java.UnionModel;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Emits statements that find the branch of a value and return what it reads, or null. */
final class UnionReader implements Dispatch.Cases<Code> {

    private static final Code NO_BRANCH = Code.of("return null;\n");
    private static final Code INDEX = Code.of("index");

    private static final List<ParameterSpec> VALUE = List.of(
            ParameterSpec.builder(RuntimeTypes.JSON_DOCUMENT, "d").build(),
            ParameterSpec.builder(TypeName.INT, "at").build());
    private static final List<ParameterSpec> VALUE_AND_INDEX = List.of(
            VALUE.get(0),
            VALUE.get(1),
            ParameterSpec.builder(TypeName.INT, "index").build());

    private final UnionModel model;
    private final BranchReader branches;
    private final ClassConstants constants;
    private final Literals literals;
    private final ClassMethods methods;

    UnionReader(UnionModel model, ClassConstants constants, ClassMethods methods) {
        this.model = model;
        this.branches = new BranchReader(model);
        this.constants = constants;
        this.literals = new Literals(constants);
        this.methods = methods;
    }

    @Override
    public Code byKind(Dispatch.ByKind dispatch) {
        return byKind(dispatch.kinds());
    }

    private Code byKind(List<Kinds> kinds) {
        Code.Builder conditionals = Code.builder();
        for (int i = 0; i < kinds.size(); i++) {
            if (!kinds.get(i).isEmpty()) {
                conditionals.add(CodeTemplate.of("""
                        if ($test:L) {
                            $branch:L
                        }
                        """, "test", test(kinds.get(i)), "branch", branches.read(i)));
            }
        }
        return conditionals.add(NO_BRANCH).build();
    }

    /** Returns {@code d.isString(at) || d.isObject(at)}. */
    private static Code test(Kinds kinds) {
        Set<Kind> all = kinds.asSet();
        boolean numbers = all.contains(Kind.INTEGER) && all.contains(Kind.FRACTION);
        return all.stream()
                .filter(kind -> !numbers || kind != Kind.FRACTION)
                .map(kind -> Code.of("$L", test(kind, numbers)))
                .collect(Code.joining(" || "));
    }

    private static String test(Kind kind, boolean allNumbers) {
        return switch (kind) {
            case NULL -> "d.isNull(at)";
            case BOOLEAN -> "d.isBoolean(at)";
            case INTEGER -> allNumbers ? "d.isNumber(at)" : "d.isInteger(at)";
            case FRACTION -> "d.isNumber(at) && !d.isInteger(at)";
            case STRING -> "d.isString(at)";
            case ARRAY -> "d.isArray(at)";
            case OBJECT -> "d.isObject(at)";
        };
    }

    @Override
    public Code byProperty(Dispatch.ByProperty dispatch) {
        Code others = dispatch.onlyObjects() ? Code.EMPTY : CodeTemplate.of("""
                if (!d.isObject(at)) {
                    $kinds:L
                }
                """, "kinds", byKind(dispatch.others()));
        String values = literals.table(dispatch.property(), "VALUES", dispatch.allValues());
        return CodeTemplate.of(
                """
                $others:L
                int discriminator = $isObject:Ld.find(at, $property:N)$otherwise:L;
                if (discriminator < 0 || !d.isString(discriminator)) return null;
                $branches:L
                """,
                "others",
                others,
                "isObject",
                dispatch.onlyObjects() ? "d.isObject(at) ? " : "",
                "property",
                literals.bytes(dispatch.property()),
                "otherwise",
                dispatch.onlyObjects() ? " : -1" : "",
                "branches",
                byValue(dispatch, Code.of("$N.find(d, discriminator)", values)));
    }

    /**
     * Returns statements that read the branch of a value of the discriminator.
     *
     * @param number the number of the value, as an expression
     */
    private Code byValue(Dispatch.ByProperty dispatch, Code number) {
        Code unknown = dispatch.isClosed() ? NO_BRANCH : branches.read(dispatch.fallback());
        List<Code> cases = new ArrayList<>();
        dispatch.valueNumbers().forEach((branch, numbers) -> cases.add(label(numbers, branches.read(branch))));
        List<Code> parts = CodeSize.runs(cases).stream()
                .map(run -> choice(INDEX, run, NO_BRANCH))
                .toList();
        return parts.size() == 1
                ? choice(number, cases, unknown)
                : CodeTemplate.of("""
                        int index = $number:L;
                        if (index < 0) {
                            $unknown:L
                        }
                        $found:L
                        return found;
                        """, "number", number, "unknown", unknown, "found", found(VALUE_AND_INDEX, parts));
    }

    private static Code label(List<Integer> numbers, Code statements) {
        Code labels = numbers.stream().map(n -> Code.of("$L", n)).collect(Code.joining(", "));
        return CodeTemplate.of("""
                case $labels:L -> {
                    $statements:L
                }
                """, "labels", labels, "statements", statements);
    }

    private static Code choice(Code number, List<Code> cases, Code otherwise) {
        return CodeTemplate.of("""
                switch ($number:L) {
                    $cases:L
                    default -> {
                        $otherwise:L
                    }
                }
                """, "number", number, "cases", Code.join(cases, ""), "otherwise", otherwise);
    }

    /**
     * Returns {@code Pet found = branch1(d, at); if (found == null) found = branch2(d, at);}.
     *
     * @param parts the bodies of these methods, which each read some of the branches
     */
    private Code found(List<ParameterSpec> parameters, List<Code> parts) {
        TypeName type = model.context().type(model.plan().id());
        TypeName result = JavaAnnotations.nullable(type);
        Code.Builder code = Code.builder().add("$T ", type);
        String condition = "";
        for (Code part : parts) {
            code.add("$Lfound = $L;\n", condition, methods.call("branch", result, parameters, part));
            condition = "if (found == null) ";
        }
        return code.build();
    }

    /** Reads the first branch whose checks pass and whose reader accepts the value. */
    @Override
    public Code byTrial() {
        List<Code> parts = CodeSize.runs(branches.trials()).stream()
                .map(run -> Code.of("$L$L", Code.join(run, ""), NO_BRANCH))
                .toList();
        return parts.size() == 1 ? parts.get(0) : Code.of("$Lreturn found;\n", found(VALUE, parts));
    }

    /** Does the same, in an order that depends on the members of the object. */
    @Override
    public Code byMembers(Dispatch.ByMembers dispatch) {
        List<Code> cases = new ArrayList<>();
        for (Code trial : branches.trials()) {
            cases.add(label(List.of(cases.size()), trial));
        }
        List<Code> parts = CodeSize.runs(cases).stream()
                .map(run -> choice(INDEX, run, NO_BRANCH))
                .toList();
        return CodeTemplate.of(
                """
                for (int index : $order:N.byMembers(d, at)) {
                    $tried:L
                }
                return null;
                """, "order", order(dispatch), "tried", parts.size() == 1 ? parts.get(0) : foundAmong(parts));
    }

    private Code foundAmong(List<Code> parts) {
        List<Code> bodies =
                parts.stream().map(part -> Code.of("$L$L", part, NO_BRANCH)).toList();
        return Code.of("$Lif (found != null) return found;\n", found(VALUE_AND_INDEX, bodies));
    }

    /** Returns the constant that orders the branches by the members of an object. */
    private String order(Dispatch.ByMembers dispatch) {
        Code tables = dispatch.declared().stream()
                .map(names -> Code.of("$N", literals.table("MEMBERS", names)))
                .collect(Code.joining(", "));
        return constants.of("BRANCHES", RuntimeTypes.BRANCHES, Code.of("new $T($L)", RuntimeTypes.BRANCHES, tables));
    }
}
