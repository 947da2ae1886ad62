package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.analyze.EvaluatedMembers;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.PatternEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.CheckTarget;
import io.github.jsonschema2records.generator.plan.check.Step;
import java.util.ArrayList;
import java.util.List;

/** Emits the pass over unevaluated members or items. */
final class UnevaluatedEmitter {

    private final CallEmitter calls;
    private final PatternEmitter patterns;
    private final Literals literals;
    private final MethodSplitter parts;
    private final int variable;
    private final String name;

    /**
     * Creates an emitter.
     *
     * @param variable a free number
     */
    UnevaluatedEmitter(
            CallEmitter calls, PatternEmitter patterns, Literals literals, MethodSplitter parts, int variable) {
        this.calls = calls;
        this.patterns = patterns;
        this.literals = literals;
        this.parts = parts;
        this.variable = variable;
        this.name = "t" + variable;
    }

    /** Returns the pass over an object if flags of branches determine the evaluated members. */
    CodeBlock members(Step.LeftMembers step) {
        CodeBlock.Builder none = CodeBlock.builder();
        List<CodeBlock> reasons = new ArrayList<>(reasons(step.always()));
        for (int i = 0; i < step.marked().size(); i++) {
            EvaluatedMembers evaluated = step.marked().get(i);
            if (evaluated.all()) {
                none.add(" && !m.has($L)", i);
            } else {
                List<CodeBlock> either = reasons(evaluated);
                CodeBlock any = CodeBlock.join(either, " || ");
                reasons.add(CodeBlock.of(either.size() > 1 ? "m.has($L) && ($L)" : "m.has($L) && $L", i, any));
            }
        }
        CodeBlock check = CallEmitter.andOk(check(step));
        return CodeBlock.builder()
                .beginControlFlow("if (ok && d.isObject(at)$L)", none.build())
                .beginControlFlow(
                        "for (int $1N = at + 1, end = d.end(at); $1N < end && (ok || e != null); $1N = d.next($1N + 1))",
                        name)
                .add(reasons.isEmpty() ? check : CodeBlock.of("if (!($L)) $L", parts.evaluated(name, reasons), check))
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private List<CodeBlock> reasons(EvaluatedMembers evaluated) {
        List<CodeBlock> reasons = new ArrayList<>();
        if (!evaluated.names().isEmpty()) {
            reasons.add(CodeBlock.of("$N.find(d, $N) >= 0", literals.table("EVALUATED", evaluated.names()), name));
        }
        evaluated
                .patterns()
                .forEach(regex -> reasons.add(CodeBlock.of("$N.matches(d, $N)", patterns.constant(regex), name)));
        return reasons;
    }

    private CodeBlock check(Step.LeftMembers step) {
        Call call = step.call();
        boolean suggests = call.target() instanceof CheckTarget.Never
                && call.hops().isEmpty()
                && !step.always().names().isEmpty();
        if (suggests) {
            return CodeBlock.of(
                    "$T.unknownProperty(d, $N + 1, $N, $L)",
                    RuntimeTypes.CHECK,
                    name,
                    literals.table("EVALUATED", step.always().names()),
                    calls.child(call, "e"));
        }
        return calls.expression(call, name + " + 1", calls.child(call, "e"), "m");
    }

    /** Returns the pass over an object if evaluated members are tracked. */
    CodeBlock members(Step.UnevaluatedMembers step) {
        return unevaluated(step.call(), "isObject", " + 1");
    }

    /** Returns the pass over an array if evaluated items are tracked. */
    CodeBlock elements(Step.UnevaluatedElements step) {
        return unevaluated(step.call(), "isArray", "");
    }

    /**
     * Returns a pass.
     *
     * @param kind the test for the kind of container
     * @param toValue code to add to the token index of a member or item, which gives that of its value
     */
    private CodeBlock unevaluated(Call call, String kind, String toValue) {
        CodeBlock value = CodeBlock.of("$N$L", name, toValue);
        return CodeBlock.builder()
                .beginControlFlow("if (ok && d.$L(at))", kind)
                .addStatement("int i$L = 0", variable)
                .beginControlFlow(
                        "for (int $1N = at + 1, end = d.end(at); $1N < end; $1N = d.next($2L), i$3L++)",
                        name,
                        value,
                        variable)
                .beginControlFlow("if (!m.has(i$L))", variable)
                .add(CallEmitter.andOk(calls.expression(call, value.toString(), calls.child(call, "e"), "m")))
                .endControlFlow()
                .endControlFlow()
                .addStatement("m.all()")
                .endControlFlow()
                .build();
    }
}
