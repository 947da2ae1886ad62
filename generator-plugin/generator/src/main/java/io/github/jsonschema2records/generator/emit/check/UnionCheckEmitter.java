package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.TypeName;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.BranchFilter;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.plan.type.Dispatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Emits {@code anyOf} and {@code oneOf}. Variables: {@code u} for the evaluation, {@code any} and {@code n}. */
final class UnionCheckEmitter {

    private final CallEmitter calls;
    private final Literals literals;
    private final BranchFilterEmitter filters;
    private final MethodSplitter parts;

    /** True if the method has several unions, so that each needs a block for its variables. */
    private final boolean hasOthers;

    UnionCheckEmitter(
            CallEmitter calls,
            Literals literals,
            BranchFilterEmitter filters,
            MethodSplitter parts,
            CheckMethod method) {
        this.calls = calls;
        this.literals = literals;
        this.filters = filters;
        this.parts = parts;
        this.hasOthers = method.steps().stream()
                        .filter(step -> step instanceof Step.AnyOf || step instanceof Step.OneOf)
                        .count()
                > 1;
    }

    Code anyOf(Step.AnyOf step) {
        return inBlock(step.dispatch()
                .ifByProperty()
                .map(p -> dispatch(step.branches(), p, "anyOf", discriminator -> anyOf(step, discriminator)))
                .orElseGet(() -> anyOf(step, Code.EMPTY)));
    }

    Code oneOf(Step.OneOf step) {
        return inBlock(step.dispatch()
                .ifByProperty()
                .map(p -> dispatch(step.branches(), p, "oneOf", discriminator -> oneOf(step, discriminator)))
                .orElseGet(() -> oneOf(step, Code.EMPTY)));
    }

    private Code inBlock(Code union) {
        return hasOthers ? CodeTemplate.of("""
                        {
                            $union:L
                        }
                        """, "union", union) : union;
    }

    /**
     * Returns {@code anyOf}.
     *
     * @param discriminator additional arguments of the assertion
     */
    private Code anyOf(Step.AnyOf step, Code discriminator) {
        return CodeTemplate.of(
                """
                $evaluation:T u = $evaluation:T.union(e);
                boolean any;
                do {
                    $attempts:L
                } while (!any && $evaluation:T.again(u, at));
                ok &= $assert:T.anyOf(d, at, any, $discriminator:Lu);
                """,
                "evaluation",
                RuntimeTypes.EVALUATION,
                "attempts",
                step.branches().stream().anyMatch(this::isNoted) ? notedAny(step) : any(step),
                "assert",
                RuntimeTypes.ASSERT,
                "discriminator",
                discriminator);
    }

    private Code any(Step.AnyOf step) {
        List<Code> branches =
                step.branches().stream().map(branch -> branch(branch, "m")).toList();
        if (step.filter() != null) {
            return CodeTemplate.of(
                    """
                    any = false;
                    for (long b = $filter:N.select(d, at, u); b != 0 && !any; b &= b - 1) {
                        $branch:L
                    }
                    """,
                    "filter",
                    filters.constant(step.filter()),
                    "branch",
                    parts.branch("u", branches, "any = ", ";"));
        }
        return Code.builder()
                .addStatement("any = $L", branches.isEmpty() ? Code.of("false") : parts.anyOf("u", branches))
                .build();
    }

    /** Tries all branches, since each branch that accepts the value counts for what is evaluated. */
    private Code notedAny(Step.AnyOf step) {
        List<Code> attempts = step.branches().stream()
                .map(branch -> attempt(branch, "any = true"))
                .toList();
        return Code.of("any = false;\n$L", parts.sum("any", "any", TypeName.BOOLEAN, "u", attempts));
    }

    /**
     * Returns {@code oneOf} by trial.
     *
     * @param discriminator additional arguments of the assertion
     */
    private Code oneOf(Step.OneOf step, Code discriminator) {
        return CodeTemplate.of(
                """
                $evaluation:T u = $evaluation:T.union(e);
                int n;
                do {
                    n = 0;
                    $attempts:L
                } while (n == 0 && $evaluation:T.again(u, at));
                ok &= $assert:T.oneOf(d, at, n, $discriminator:Lu);
                """,
                "evaluation",
                RuntimeTypes.EVALUATION,
                "attempts",
                step.filter() == null || step.branches().stream().anyMatch(this::isNoted)
                        ? counted(step)
                        : filtered(step, step.filter()),
                "assert",
                RuntimeTypes.ASSERT,
                "discriminator",
                discriminator);
    }

    private Code counted(Step.OneOf step) {
        List<Code> attempts =
                step.branches().stream().map(branch -> attempt(branch, "n++")).toList();
        return parts.sum("one", "n", TypeName.INT, "u", attempts);
    }

    private Code filtered(Step.OneOf step, BranchFilter filter) {
        List<Code> branches =
                step.branches().stream().map(branch -> branch(branch, "m")).toList();
        return CodeTemplate.of(
                """
                for (long b = $filter:N.select(d, at, u); b != 0 && (n < 2 || u != null); b &= b - 1) {
                    $branch:L
                }
                """, "filter", filters.constant(filter), "branch", parts.branch("u", branches, "if (", ") n++;"));
    }

    /** Returns one branch of a union. Members that it evaluates count only if it accepts the value. */
    private Code attempt(Call branch, String then) {
        if (!isNoted(branch)) {
            return Code.of("if ($L) $L;\n", branch(branch, "m"), then);
        } else if (branch.isMarked()) {
            return CodeTemplate.of("""
                    if ($holds:L) {
                        $then:L;
                        $mark:L
                    }
                    """, "holds", branch(branch, "m"), "then", then, "mark", CallEmitter.mark(branch));
        }
        return CodeTemplate.of("""
                {
                    $marks:T branch = m.branch();
                    if ($holds:L) {
                        $then:L;
                        m.add(branch);
                    }
                }
                """, "marks", RuntimeTypes.MARKS, "holds", branch(branch, "branch"), "then", then);
    }

    /** Returns whether the flag of a branch, or the members that it evaluates, are needed. */
    private boolean isNoted(Call branch) {
        return branch.isMarked() || (parts.marking() && CallEmitter.isTracked(branch));
    }

    private Code branch(Call branch, String marks) {
        return calls.expression(branch, "at", calls.alternative(branch, "u"), marks);
    }

    /**
     * Checks only the branch that the discriminator selects. For an unknown value all branches are tried, to produce
     * the message.
     *
     * @param keyword the union's keyword
     * @param trial returns the code that tries all branches, from additional arguments of the assertion
     */
    private Code dispatch(
            List<Call> branches, Dispatch.ByProperty dispatch, String keyword, Function<Code, Code> trial) {
        String table = literals.table(dispatch.property(), "VALUES", dispatch.allValues());
        String property = literals.bytes(dispatch.property());
        boolean isClosed = dispatch.isClosed();
        // A branch for every other value means that the list of values is not complete.
        Code discriminator = isClosed ? Code.of("$N, $N, ", property, table) : Code.EMPTY;
        // A value that is not a string has no number either.
        Code number = Code.of(
                isClosed
                        ? "value >= 0 && d.isString(value) ? $N.find(d, value) : -2"
                        : "value < 0 ? -2 : d.isString(value) ? $N.find(d, value) : -1",
                table);
        List<Code> cases = new ArrayList<>();
        dispatch.valueNumbers().forEach((branch, numbers) -> cases.add(labelled(numbers, branches.get(branch))));
        Code unknown = isClosed ? Code.EMPTY : Code.of("case -1 -> $L", arm(branches.get(dispatch.fallback())));
        return CodeTemplate.of(
                """
                int value = d.isObject(at) ? d.find(at, $property:N) : -1;
                $switch:L
                """,
                "property",
                property,
                "switch",
                parts.dispatch("branch", number, cases, unknown, none(dispatch, keyword, discriminator, trial)));
    }

    private static Code none(
            Dispatch.ByProperty dispatch, String keyword, Code discriminator, Function<Code, Code> trial) {
        return CodeTemplate.of(
                """
                default -> {
                    if (e == null && d.isObject(at)) {
                        ok = false;
                    $unnamed:L
                    } else {
                        $trial:L
                    }
                }
                """,
                "unnamed",
                dispatch.declared() ? unnamed(keyword, discriminator) : Code.EMPTY,
                "trial",
                trial.apply(discriminator));
    }

    /**
     * Returns a failure. An object whose discriminator selects no branch is invalid, even if a branch would accept it.
     */
    private static Code unnamed(String keyword, Code discriminator) {
        return CodeTemplate.of(
                """
                } else if (d.isObject(at)) {
                    ok &= $assert:T.$keyword:L(d, at, $none:L, $discriminator:L$evaluation:T.union(e));
                """,
                "assert",
                RuntimeTypes.ASSERT,
                "keyword",
                keyword,
                "none",
                keyword.equals("oneOf") ? "0" : "false",
                "discriminator",
                discriminator,
                "evaluation",
                RuntimeTypes.EVALUATION);
    }

    private Code labelled(List<Integer> numbers, Call branch) {
        Code labels = numbers.stream().map(n -> Code.of("$L", n)).collect(Code.joining(", "));
        return Code.of("case $L -> $L", labels, arm(branch));
    }

    /** Returns the case of a switch for a branch. */
    private Code arm(Call branch) {
        return branch.isMarked() ? Code.of("{\n$>$L$<}\n", calls.holds(branch)) : calls.holds(branch);
    }
}
