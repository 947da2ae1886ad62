package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.analyze.Prohibition;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.LocationConstants;
import io.github.jsonschema2records.generator.emit.java.PatternEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.CheckTarget;
import io.github.jsonschema2records.generator.plan.check.DynamicScopes;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import io.github.jsonschema2records.generator.plan.type.DispatchChoice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Emits the steps of one check as statements. Variables: {@code d}, {@code at}, {@code e}, {@code ok}, {@code m},
 * {@code s}.
 */
final class StepEmitter implements Step.Cases<CodeBlock> {

    private final CallEmitter calls;
    private final AssertionEmitter assertions;
    private final PatternEmitter patterns;
    private final Literals literals;
    private final DynamicScopes scopes;
    private final MethodSplitter parts;
    private final boolean marking;
    private int variables;

    /**
     * Creates an emitter for one method.
     *
     * @param method the check
     * @param parts the methods for code that is too long for this one
     */
    StepEmitter(
            EmitContext context,
            CheckMethod method,
            ClassConstants constants,
            LocationConstants locations,
            MethodSplitter parts) {
        String owner = context.owner(method);
        this.calls = new CallEmitter(context, context.validator(method.schema()), locations);
        this.patterns = new PatternEmitter(context.checks(), constants, owner);
        this.literals = new Literals(constants, owner);
        this.assertions = new AssertionEmitter(literals, patterns);
        this.scopes = context.checks().scopes();
        this.parts = parts;
        this.marking = parts.marking();
    }

    /** Returns a step as a single expression; empty for steps that are not one. */
    Optional<CodeBlock> expression(Step step) {
        if (step instanceof Step.Assertion assertion) {
            return Optional.of(assertions.expression(assertion)).filter(code -> !code.isEmpty());
        } else if (step instanceof Step.Apply apply) {
            return Optional.of(here(apply.call(), "m"));
        }
        return Optional.empty();
    }

    @Override
    public CodeBlock assertion(Step.Assertion step) {
        CodeBlock expression = assertions.expression(step);
        return expression.isEmpty() ? expression : CallEmitter.andOk(expression);
    }

    @Override
    public CodeBlock members(Step.Members step) {
        return new MembersEmitter(calls, patterns, literals, parts, variables++).statements(step);
    }

    @Override
    public CodeBlock elements(Step.Elements step) {
        return new ElementsEmitter(calls, parts, variables++).statements(step);
    }

    @Override
    public CodeBlock apply(Step.Apply step) {
        return CallEmitter.andOk(here(step.call(), "m"));
    }

    @Override
    public CodeBlock applyDynamic(Step.ApplyDynamic step) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow(
                "switch ((int) (s >>> $L & $L))", scopes.shift(step.anchor()), scopes.mask(step.anchor()));
        step.calls().forEach((number, call) -> code.add("case $L -> $L", number, CallEmitter.andOk(here(call, "m"))));
        code.add("default -> $L", CallEmitter.andOk(here(step.initial(), "m")));
        return code.endControlFlow().build();
    }

    @Override
    public CodeBlock anyOf(Step.AnyOf step) {
        return step.dispatch()
                .ifByProperty()
                .map(p -> dispatch(step.branches(), p, "anyOf", discriminator -> anyOf(step, discriminator)))
                .orElseGet(() -> anyOf(step, CodeBlock.of("")));
    }

    /**
     * Returns {@code anyOf}.
     *
     * @param discriminator additional arguments of the assertion
     */
    private CodeBlock anyOf(Step.AnyOf step, CodeBlock discriminator) {
        String u = "u" + variables++;
        CodeBlock.Builder code = CodeBlock.builder().add(union(u));
        String any = "any" + variables++;
        code.addStatement("boolean $N", any).beginControlFlow("do");
        if (step.branches().stream().anyMatch(this::isNoted)) {
            code.addStatement("$N = false", any);
            List<CodeBlock> attempts = step.branches().stream()
                    .map(branch -> attempt(branch, u, CodeBlock.of("$N = true", any)))
                    .toList();
            code.add(parts.sum("any", any, TypeName.BOOLEAN, u, attempts));
        } else {
            List<CodeBlock> branches = new ArrayList<>();
            for (Call branch : step.branches()) {
                branches.add(branch(branch, u, "m"));
            }
            code.addStatement("$N = $L", any, branches.isEmpty() ? CodeBlock.of("false") : parts.anyOf(u, branches));
        }
        return code.endControlFlow("while (!$N && $L)", any, again(u))
                .addStatement("ok &= $T.anyOf(d, at, $N, $L$N)", RuntimeTypes.ASSERT, any, discriminator, u)
                .build();
    }

    /**
     * Returns a condition for trying the branches again to collect violations, after none of them accepted the value.
     */
    private static CodeBlock again(String union) {
        return CodeBlock.of("$T.again($N, at)", RuntimeTypes.EVALUATION, union);
    }

    @Override
    public CodeBlock oneOf(Step.OneOf step) {
        return step.dispatch()
                .ifByProperty()
                .map(p -> dispatch(step.branches(), p, "oneOf", discriminator -> trial(step, discriminator)))
                .orElseGet(() -> trial(step, CodeBlock.of("")));
    }

    /**
     * Returns {@code oneOf} by trial.
     *
     * @param discriminator additional arguments of the assertion
     */
    private CodeBlock trial(Step.OneOf step, CodeBlock discriminator) {
        String u = "u" + variables++;
        String n = "n" + variables++;
        List<CodeBlock> attempts = step.branches().stream()
                .map(branch -> attempt(branch, u, CodeBlock.of("$N++", n)))
                .toList();
        return CodeBlock.builder()
                .add(union(u))
                .addStatement("int $N", n)
                .beginControlFlow("do")
                .addStatement("$N = 0", n)
                .add(parts.sum("one", n, TypeName.INT, u, attempts))
                .endControlFlow("while ($N == 0 && $L)", n, again(u))
                .addStatement("ok &= $T.oneOf(d, at, $N, $L$N)", RuntimeTypes.ASSERT, n, discriminator, u)
                .build();
    }

    /**
     * Checks only the branch that the discriminator selects. For an unknown value all branches are tried, to produce
     * the message.
     *
     * @param keyword the union's keyword
     * @param trial returns the code that tries all branches, from additional arguments of the assertion
     */
    private CodeBlock dispatch(
            List<Call> branches, Dispatch.ByProperty dispatch, String keyword, Function<CodeBlock, CodeBlock> trial) {
        Map<String, Integer> byValue = DispatchChoice.branchByValue(dispatch);
        String table = literals.table(dispatch.property(), "VALUES", byValue.keySet());
        String value = "value" + variables++;
        CodeBlock lookup = CodeBlock.of(
                "int $N = d.isObject(at) ? d.find(at, $N) : -1;\n", value, literals.bytes(dispatch.property()));
        // A value that is not a string has no number either.
        CodeBlock number = dispatch.fallback() < 0
                ? CodeBlock.of("$1N >= 0 && d.isString($1N) ? $2N.find(d, $1N) : -2", value, table)
                : CodeBlock.of("$1N < 0 ? -2 : d.isString($1N) ? $2N.find(d, $1N) : -1", value, table);
        List<CodeBlock> cases = new ArrayList<>();
        DispatchChoice.labels(dispatch)
                .forEach((branch, labels) ->
                        cases.add(CodeBlock.of("case $L -> $L", labels, arm(branches.get(branch)))));
        CodeBlock fallback = dispatch.fallback() < 0
                ? CodeBlock.of("")
                : CodeBlock.of("case -1 -> $L", arm(branches.get(dispatch.fallback())));
        // A branch for every other value means that the list of values is not complete.
        CodeBlock discriminator = dispatch.fallback() < 0
                ? CodeBlock.of("$N, $N, ", literals.bytes(dispatch.property()), table)
                : CodeBlock.of("");
        CodeBlock none = CodeBlock.builder()
                .beginControlFlow("if (e == null && d.isObject(at))")
                .addStatement("ok = false")
                .add(dispatch.declared() ? unnamed(keyword, discriminator) : CodeBlock.of(""))
                .nextControlFlow("else")
                .add(trial.apply(discriminator))
                .endControlFlow()
                .build();
        return CodeBlock.builder()
                .add(lookup)
                .add(parts.dispatch(
                        "branch" + variables++, number, cases, fallback, CodeBlock.of("default -> {\n$>$L$<}\n", none)))
                .build();
    }

    /**
     * Returns a failure. An object whose discriminator selects no branch is invalid, even if a branch would accept it.
     */
    private CodeBlock unnamed(String keyword, CodeBlock discriminator) {
        String u = "u" + variables++;
        return CodeBlock.builder()
                .nextControlFlow("else if (d.isObject(at))")
                .add(union(u))
                .addStatement(
                        "ok &= $T.$L(d, at, $L, $L$N)",
                        RuntimeTypes.ASSERT,
                        keyword,
                        keyword.equals("oneOf") ? "0" : "false",
                        discriminator,
                        u)
                .build();
    }

    @Override
    public CodeBlock not(Step.Not step) {
        CodeBlock matched = withoutEvaluation(step.call());
        Prohibition prohibition = step.words();
        if (prohibition == null) {
            return CodeBlock.of("ok &= $T.not(d, at, $L, e);\n", RuntimeTypes.ASSERT, matched);
        }
        CodeBlock.Builder words = CodeBlock.builder().add("$S", prohibition.key());
        prohibition.arguments().forEach(argument -> words.add(", $L", Literals.string(argument)));
        return CodeBlock.of(
                "ok &= !$L || (e != null && $T.not(d, at, e, $L));\n", matched, RuntimeTypes.ASSERT, words.build());
    }

    @Override
    public CodeBlock conditional(Step.Conditional step) {
        Call then = step.then();
        Call otherwise = step.otherwise();
        boolean noted = marking || step.condition().isMarked() || (otherwise != null && otherwise.isMarked());
        if ((then == null || then.acceptsEverything())
                && (otherwise == null || otherwise.acceptsEverything())
                && !noted) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder();
        String marks = "m";
        if (marking && isTracked(step.condition())) {
            marks = "m" + variables++;
            code.addStatement("$T $N = m.branch()", RuntimeTypes.MARKS, marks);
        }
        code.beginControlFlow("if ($L)", calls.expression(step.condition(), "at", CallEmitter.NO_EVALUATION, marks));
        if (!marks.equals("m")) {
            code.addStatement("m.add($N)", marks);
        }
        code.add(note(step.condition())).add(okIfPresent(then));
        if (otherwise != null && !otherwise.acceptsEverything()) {
            code.nextControlFlow("else").add(okIfPresent(otherwise));
        }
        return code.endControlFlow().build();
    }

    private CodeBlock okIfPresent(@Nullable Call call) {
        return call == null || call.acceptsEverything() ? CodeBlock.of("") : holds(call);
    }

    @Override
    public CodeBlock dependentNames(Step.DependentNames step) {
        return CodeBlock.of(
                "ok &= $T.dependentRequired(d, at, $N, $N, e);\n",
                RuntimeTypes.ASSERT,
                literals.bytes(step.trigger()),
                literals.table(step.trigger(), "NEEDS", new LinkedHashSet<>(step.names())));
    }

    @Override
    public CodeBlock dependentSchema(Step.DependentSchema step) {
        if (step.call().acceptsEverything()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", applies(step.trigger(), step.value()))
                .add(holds(step.call()))
                .endControlFlow()
                .build();
    }

    /** Emits the condition that the value has a property, which is a given string unless that is null. */
    private CodeBlock applies(String property, @Nullable String value) {
        String name = literals.bytes(property);
        return value == null
                ? CodeBlock.of("d.isObject(at) && d.find(at, $N) >= 0", name)
                : CodeBlock.of("$T.hasString(d, at, $N, $N)", RuntimeTypes.ASSERT, name, literals.bytes(value));
    }

    @Override
    public CodeBlock leftMembers(Step.LeftMembers step) {
        return leftover().members(step);
    }

    @Override
    public CodeBlock unevaluatedMembers(Step.UnevaluatedMembers step) {
        return leftover().members(step);
    }

    @Override
    public CodeBlock unevaluatedElements(Step.UnevaluatedElements step) {
        return leftover().elements(step);
    }

    private UnevaluatedEmitter leftover() {
        return new UnevaluatedEmitter(calls, patterns, literals, parts, variables++);
    }

    private static CodeBlock union(String name) {
        return CodeBlock.of("$1T $2N = $1T.union(e);\n", RuntimeTypes.EVALUATION, name);
    }

    /** Returns one branch of a union. Members that it evaluates count only if it accepts the value. */
    private CodeBlock attempt(Call branch, String union, CodeBlock then) {
        if (!isNoted(branch)) {
            return CodeBlock.of("if ($L) $L;\n", branch(branch, union, "m"), then);
        } else if (branch.isMarked()) {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L)", branch(branch, union, "m"))
                    .addStatement(then)
                    .add(note(branch))
                    .endControlFlow()
                    .build();
        }
        String marks = "m" + variables++;
        return CodeBlock.builder()
                .addStatement("$T $N = m.branch()", RuntimeTypes.MARKS, marks)
                .beginControlFlow("if ($L)", branch(branch, union, marks))
                .addStatement(then)
                .addStatement("m.add($N)", marks)
                .endControlFlow()
                .build();
    }

    /** Returns the case of a switch for a branch. */
    private CodeBlock arm(Call branch) {
        return branch.isMarked() ? CodeBlock.of("{\n$>$L$<}\n", holds(branch)) : holds(branch);
    }

    /** Returns a subschema that must accept the value, and sets its flag if needed. */
    private CodeBlock holds(Call call) {
        return CodeBlock.of("$L$L", CallEmitter.andOk(here(call, "m")), note(call));
    }

    /** Returns a statement that sets the flag of a subschema, if it has one. */
    private static CodeBlock note(Call call) {
        return call.isMarked() ? CodeBlock.of("m.mark($L);\n", call.mark()) : CodeBlock.of("");
    }

    /** Returns whether the flag of a subschema, or the members that it evaluates, are needed. */
    private boolean isNoted(Call call) {
        return call.isMarked() || (marking && isTracked(call));
    }

    private static boolean isTracked(Call call) {
        return call.target() instanceof CheckTarget.Generated generated
                && generated.method().isTracked();
    }

    private CodeBlock branch(Call call, String union, String marks) {
        return calls.expression(call, "at", calls.alternative(call, union), marks);
    }

    private CodeBlock here(Call call, String marks) {
        return calls.expression(call, "at", calls.child(call, "e"), marks);
    }

    private CodeBlock withoutEvaluation(Call call) {
        return calls.expression(call, "at", CallEmitter.NO_EVALUATION, "m");
    }
}
