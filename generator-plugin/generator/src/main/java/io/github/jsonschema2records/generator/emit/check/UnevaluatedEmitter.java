package io.github.jsonschema2records.generator.emit.check;

import io.github.jsonschema2records.generator.analyze.EvaluatedMembers;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
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

    UnevaluatedEmitter(CallEmitter calls, PatternEmitter patterns, Literals literals, MethodSplitter parts) {
        this.calls = calls;
        this.patterns = patterns;
        this.literals = literals;
        this.parts = parts;
    }

    /** Returns the pass over an object if flags of branches determine the evaluated members. */
    Code members(Step.LeftMembers step) {
        Code.Builder none = Code.builder();
        List<Code> reasons = new ArrayList<>(reasons(step.always()));
        for (int i = 0; i < step.marked().size(); i++) {
            EvaluatedMembers evaluated = step.marked().get(i);
            if (evaluated.all()) {
                none.add(" && !m.has($L)", i);
            } else {
                List<Code> either = reasons(evaluated);
                Code any = Code.join(either, " || ");
                reasons.add(Code.of(either.size() > 1 ? "m.has($L) && ($L)" : "m.has($L) && $L", i, any));
            }
        }
        Code check = CallEmitter.andOk(check(step));
        return CodeTemplate.of(
                """
                if (ok && d.isObject(at)$none:L) {
                    for (int name = at + 1, end = d.end(at); name < end && (ok || e != null); name = d.next(name + 1)) {
                        $check:L
                    }
                }
                """,
                "none",
                none.build(),
                "check",
                reasons.isEmpty() ? check : Code.of("if (!($L)) $L", parts.evaluated("name", reasons), check));
    }

    private List<Code> reasons(EvaluatedMembers evaluated) {
        List<Code> reasons = new ArrayList<>();
        if (!evaluated.names().isEmpty()) {
            reasons.add(Code.of("$N.find(d, name) >= 0", literals.table("EVALUATED", evaluated.names())));
        }
        evaluated.patterns().forEach(regex -> reasons.add(Code.of("$N.matches(d, name)", patterns.constant(regex))));
        return reasons;
    }

    private Code check(Step.LeftMembers step) {
        Call call = step.call();
        boolean suggests = call.target() instanceof CheckTarget.Never
                && call.references().isEmpty()
                && !step.always().names().isEmpty();
        if (suggests) {
            return Code.of(
                    "$T.unknownProperty(d, name + 1, $N, $L)",
                    RuntimeTypes.CHECK,
                    literals.table("EVALUATED", step.always().names()),
                    calls.child(call, "e"));
        }
        return calls.expression(call, "name + 1", calls.child(call, "e"), "m");
    }

    /** Returns the pass over an object if evaluated members are tracked. */
    Code members(Step.UnevaluatedMembers step) {
        Call call = step.call();
        return CodeTemplate.of("""
                if (ok && d.isObject(at)) {
                    int i = 0;
                    for (int name = at + 1, end = d.end(at); name < end; name = d.next(name + 1), i++) {
                        if (!m.has(i)) {
                            ok &= $check:L;
                        }
                    }
                    m.all();
                }
                """, "check", calls.expression(call, "name + 1", calls.child(call, "e"), "m"));
    }

    /** Returns the pass over an array if evaluated items are tracked. */
    Code elements(Step.UnevaluatedElements step) {
        Call call = step.call();
        return CodeTemplate.of("""
                if (ok && d.isArray(at)) {
                    int i = 0;
                    for (int item = at + 1, end = d.end(at); item < end; item = d.next(item), i++) {
                        if (!m.has(i)) {
                            ok &= $check:L;
                        }
                    }
                    m.all();
                }
                """, "check", calls.expression(call, "item", calls.child(call, "e"), "m"));
    }
}
