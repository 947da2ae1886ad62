package io.github.jsonschema2records.generator.emit.check;

import io.github.jsonschema2records.generator.analyze.Prohibition;
import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.LocationConstants;
import io.github.jsonschema2records.generator.emit.java.PatternEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.DynamicScopes;
import io.github.jsonschema2records.generator.plan.check.Step;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Emits the steps of one check as statements. Variables: {@code d}, {@code at}, {@code e}, {@code ok}, {@code m},
 * {@code s}.
 */
final class StepEmitter implements Step.Cases<Code> {

    private final CallEmitter calls;
    private final AssertionEmitter assertions;
    private final PatternEmitter patterns;
    private final Literals literals;
    private final DynamicScopes scopes;
    private final MethodSplitter parts;
    private final boolean marking;
    private final UnionCheckEmitter unions;

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
        this.unions = new UnionCheckEmitter(calls, literals, new BranchFilterEmitter(constants, owner), parts, method);
    }

    /** Returns a step as a single expression; empty for steps that are not one. */
    Optional<Code> expression(Step step) {
        if (step instanceof Step.Assertion assertion) {
            return Optional.of(assertions.expression(assertion)).filter(code -> !code.isEmpty());
        } else if (step instanceof Step.Enumeration enumeration) {
            return Optional.of(assertions.expression(enumeration.form()));
        } else if (step instanceof Step.Apply apply) {
            return Optional.of(calls.here(apply.call()));
        } else if (step instanceof Step.Members members) {
            return emitter(members).expression();
        } else if (step instanceof Step.Elements elements) {
            return new ElementsEmitter(calls, parts, elements).expression();
        }
        return Optional.empty();
    }

    @Override
    public Code assertion(Step.Assertion step) {
        Code expression = assertions.expression(step);
        return expression.isEmpty() ? expression : CallEmitter.andOk(expression);
    }

    @Override
    public Code enumeration(Step.Enumeration step) {
        return CallEmitter.andOk(assertions.expression(step.form()));
    }

    @Override
    public Code members(Step.Members step) {
        return emitter(step).statements();
    }

    private MembersEmitter emitter(Step.Members step) {
        return new MembersEmitter(calls, patterns, literals, parts, step);
    }

    @Override
    public Code elements(Step.Elements step) {
        return new ElementsEmitter(calls, parts, step).statements();
    }

    @Override
    public Code apply(Step.Apply step) {
        return CallEmitter.andOk(calls.here(step.call()));
    }

    @Override
    public Code applyDynamic(Step.ApplyDynamic step) {
        Code.Builder code = Code.builder();
        code.beginControlFlow(
                "switch ((int) (s >>> $L & $L))", scopes.shift(step.anchor()), scopes.mask(step.anchor()));
        step.calls().forEach((number, call) -> code.add("case $L -> $L", number, CallEmitter.andOk(calls.here(call))));
        code.add("default -> $L", CallEmitter.andOk(calls.here(step.initial())));
        return code.endControlFlow().build();
    }

    @Override
    public Code anyOf(Step.AnyOf step) {
        return unions.anyOf(step);
    }

    @Override
    public Code oneOf(Step.OneOf step) {
        return unions.oneOf(step);
    }

    @Override
    public Code not(Step.Not step) {
        Code matched = withoutEvaluation(step.call());
        Prohibition prohibition = step.words();
        if (prohibition == null) {
            return Code.of("ok &= $T.not(d, at, $L, e);\n", RuntimeTypes.ASSERT, matched);
        }
        Code.Builder words = Code.builder().add("$S", prohibition.key());
        prohibition.arguments().forEach(argument -> words.add(", $L", Literals.string(argument)));
        return Code.of(
                "ok &= !$L || (e != null && $T.not(d, at, e, $L));\n", matched, RuntimeTypes.ASSERT, words.build());
    }

    @Override
    public Code conditional(Step.Conditional step) {
        Call condition = step.condition();
        Call otherwise = step.otherwise();
        boolean noted = marking || condition.isMarked() || (otherwise != null && otherwise.isMarked());
        Code then = okIfPresent(step.then());
        Code orElse = okIfPresent(otherwise);
        if (then.isEmpty() && orElse.isEmpty() && !noted) {
            return Code.EMPTY;
        } else if (marking && CallEmitter.isTracked(condition)) {
            return CodeTemplate.of(
                    """
                    {
                        $marks:T branch = m.branch();
                        if ($holds:L) {
                            m.add(branch);
                            $mark:L
                            $then:L
                        $else:L
                        }
                    }
                    """,
                    "marks",
                    RuntimeTypes.MARKS,
                    "holds",
                    calls.expression(condition, "at", CallEmitter.NO_EVALUATION, "branch"),
                    "mark",
                    CallEmitter.mark(condition),
                    "then",
                    then,
                    "else",
                    orElse.isEmpty() ? Code.EMPTY : Code.of("} else {\n$>$L$<", orElse));
        }
        return CodeTemplate.of(
                """
                if ($holds:L) {
                    $mark:L
                    $then:L
                $else:L
                }
                """,
                "holds",
                withoutEvaluation(condition),
                "mark",
                CallEmitter.mark(condition),
                "then",
                then,
                "else",
                orElse.isEmpty() ? Code.EMPTY : Code.of("} else {\n$>$L$<", orElse));
    }

    private Code okIfPresent(@Nullable Call call) {
        return call == null || call.acceptsEverything() ? Code.EMPTY : calls.holds(call);
    }

    @Override
    public Code dependentNames(Step.DependentNames step) {
        return Code.of(
                "ok &= $T.dependentRequired(d, at, $N, $N, e);\n",
                RuntimeTypes.ASSERT,
                literals.bytes(step.trigger()),
                literals.table(step.trigger(), "NEEDS", new LinkedHashSet<>(step.names())));
    }

    @Override
    public Code dependentSchema(Step.DependentSchema step) {
        if (step.call().acceptsEverything()) {
            return Code.of("");
        }
        return Code.builder()
                .beginControlFlow("if ($L)", applies(step.trigger(), step.value()))
                .add(calls.holds(step.call()))
                .endControlFlow()
                .build();
    }

    /** Returns whether the value has a property, with a given string if there is one. */
    private Code applies(String property, @Nullable String value) {
        String name = literals.bytes(property);
        return value == null
                ? Code.of("d.isObject(at) && d.find(at, $N) >= 0", name)
                : Code.of("$T.hasString(d, at, $N, $N)", RuntimeTypes.ASSERT, name, literals.bytes(value));
    }

    @Override
    public Code leftMembers(Step.LeftMembers step) {
        return unevaluated().members(step);
    }

    @Override
    public Code unevaluatedMembers(Step.UnevaluatedMembers step) {
        return unevaluated().members(step);
    }

    @Override
    public Code unevaluatedElements(Step.UnevaluatedElements step) {
        return unevaluated().elements(step);
    }

    private UnevaluatedEmitter unevaluated() {
        return new UnevaluatedEmitter(calls, patterns, literals, parts);
    }

    private Code withoutEvaluation(Call call) {
        return calls.expression(call, "at", CallEmitter.NO_EVALUATION, "m");
    }
}
