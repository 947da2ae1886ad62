package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.PatternEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.CheckTarget;
import io.github.jsonschema2records.generator.plan.check.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Emits one pass over an object's members. Each name is looked up once, for all keywords. */
final class MembersEmitter {

    private final CallEmitter calls;
    private final PatternEmitter patterns;
    private final Literals literals;
    private final MethodSplitter parts;
    private final boolean marking;
    private final String suffix;

    MembersEmitter(CallEmitter calls, PatternEmitter patterns, Literals literals, MethodSplitter parts, int variable) {
        this.calls = calls;
        this.patterns = patterns;
        this.literals = literals;
        this.parts = parts;
        this.marking = parts.marking();
        this.suffix = variable == 0 ? "" : String.valueOf(variable);
    }

    CodeBlock statements(Step.Members step) {
        List<String> names = step.names();
        boolean hasNames = !names.isEmpty();
        boolean masked = !step.required().isEmpty() && step.required().size() <= Step.Members.MASK_BITS;
        Call additional = step.additional();
        boolean visits = !onlyRequired(step) || masked || marking;
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (d.isObject(at))");
        if (masked) {
            code.addStatement("long seen$L = 0", suffix);
        }
        if (visits) {
            code.add(loop(step, names, hasNames, masked, additional != null && !additional.acceptsEverything()));
        }
        if (masked) {
            code.addStatement(
                    "ok &= $T.required(d, at, $N, seen$L, $LL, e)",
                    RuntimeTypes.ASSERT,
                    literals.table("NAMES", names),
                    suffix,
                    requiredMask(step, names));
        } else if (!step.required().isEmpty()) {
            code.addStatement(
                    "ok &= $T.required(d, at, $N, e)",
                    RuntimeTypes.ASSERT,
                    literals.table("REQUIRED", new LinkedHashSet<>(step.required())));
        }
        return code.endControlFlow().build();
    }

    private static boolean onlyRequired(Step.Members step) {
        return step.properties().values().stream().allMatch(Call::acceptsEverything)
                && step.patterns().values().stream().allMatch(Call::acceptsEverything)
                && (step.additional() == null || step.additional().acceptsEverything())
                && (step.propertyNames() == null || step.propertyNames().acceptsEverything());
    }

    private static long requiredMask(Step.Members step, List<String> names) {
        long mask = 0;
        for (String name : step.required()) {
            mask |= 1L << names.indexOf(name);
        }
        return mask;
    }

    private CodeBlock loop(
            Step.Members step, List<String> names, boolean hasNames, boolean masked, boolean additional) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (marking) {
            code.addStatement("int i$L = 0", suffix);
        }
        code.beginControlFlow(
                "for (int name$1L = at + 1, end$1L = d.end(at)$2L; name$1L < end$1L && (ok || e != null);"
                        + " name$1L = d.next(name$1L + 1)$3L)",
                suffix,
                hasNames ? ", p" + suffix + " = -1" : "",
                marking ? ", i" + suffix + "++" : "");
        if (hasNames) {
            code.addStatement("p$1L = $2N.find(d, name$1L, p$1L + 1)", suffix, literals.table("NAMES", names));
        }
        Call propertyNames = step.propertyNames();
        if (propertyNames != null && !propertyNames.acceptsEverything()) {
            code.add(CallEmitter.andOk(
                    calls.expression(propertyNames, "name" + suffix, calls.child(propertyNames, "e"), "m")));
        }
        code.add(properties(step, names));
        if (masked) {
            boolean all = names.size() <= Step.Members.MASK_BITS;
            code.addStatement(
                    all ? "if (p$1L >= 0) seen$1L |= 1L << p$1L" : "if (p$1L >= 0 && p$1L < 64) seen$1L |= 1L << p$1L",
                    suffix);
        }
        boolean needsMatched = marking || (additional && !isDecidedByName(step, names));
        if (needsMatched) {
            code.addStatement("boolean matched$L = $L", suffix, isProperty(step, names));
        }
        List<CodeBlock> matches = new ArrayList<>();
        step.patterns().forEach((regex, call) -> matches.add(pattern(regex, call, needsMatched)));
        code.add(parts.patterns("name" + suffix, needsMatched ? "matched" + suffix : "", matches));
        Call rest = step.additional();
        if (rest != null && additional) {
            CodeBlock check = CallEmitter.andOk(additional(rest, names));
            code.add("$L$L", needsMatched ? "if (!matched" + suffix + ") " : unlessNamed(step), check);
        }
        if (marking) {
            code.addStatement(rest != null ? "m.mark(i$1L)" : "if (matched$1L) m.mark(i$1L)", suffix);
        }
        return code.endControlFlow().build();
    }

    /**
     * Returns whether a member is additional exactly if its name has no index, so that no variable is needed for it.
     */
    private static boolean isDecidedByName(Step.Members step, List<String> names) {
        return step.patterns().isEmpty()
                && (step.properties().isEmpty() || step.properties().keySet().containsAll(names));
    }

    private String unlessNamed(Step.Members step) {
        return step.properties().isEmpty() ? "" : "if (p" + suffix + " < 0) ";
    }

    private CodeBlock additional(Call rest, List<String> names) {
        if (rest.target() instanceof CheckTarget.Never && rest.hops().isEmpty() && !names.isEmpty()) {
            return CodeBlock.of(
                    "$T.unknownProperty(d, name$L + 1, $N, $L)",
                    RuntimeTypes.CHECK,
                    suffix,
                    literals.table("NAMES", names),
                    calls.child(rest, "e"));
        }
        return calls.expression(rest, "name" + suffix + " + 1", calls.child(rest, "e"), "m");
    }

    private CodeBlock properties(Step.Members step, List<String> names) {
        Map<Integer, CodeBlock> cases = new TreeMap<>();
        boolean plain = false;
        for (Map.Entry<String, Call> entry : step.properties().entrySet()) {
            Call call = entry.getValue();
            if (!call.acceptsEverything()) {
                plain |= call.hops().isEmpty();
                CodeBlock child = call.hops().isEmpty() ? CodeBlock.of("c$L", suffix) : calls.child(call, "e");
                CodeBlock check = calls.expression(call, "name" + suffix + " + 1", child, "m");
                cases.put(names.indexOf(entry.getKey()), CallEmitter.andOk(check, entry.getKey()));
            }
        }
        CodeBlock child = plain
                ? CodeBlock.of(
                        "$1T c$2L = $1T.property(e, $3N, p$2L);\n",
                        RuntimeTypes.EVALUATION,
                        suffix,
                        literals.table("NAMES", names))
                : CodeBlock.of("");
        return parts.cases("name" + suffix, "p" + suffix, child, cases);
    }

    private CodeBlock isProperty(Step.Members step, List<String> names) {
        if (step.properties().isEmpty()) {
            return CodeBlock.of("false");
        }
        List<CodeBlock> undeclared = new ArrayList<>();
        undeclared.add(CodeBlock.of("p$L >= 0", suffix));
        for (int i = 0; i < names.size(); i++) {
            if (!step.properties().containsKey(names.get(i))) {
                undeclared.add(CodeBlock.of("p$L != $L", suffix, i));
            }
        }
        return CodeBlock.join(undeclared, " && ");
    }

    private CodeBlock pattern(String regex, Call call, boolean needsMatched) {
        if (call.acceptsEverything() && !needsMatched) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("if ($N.matches(d, name$L))", patterns.constant(regex), suffix);
        if (needsMatched) {
            code.addStatement("matched$L = true", suffix);
        }
        if (!call.acceptsEverything()) {
            code.add(CallEmitter.andOk(calls.expression(call, "name" + suffix + " + 1", calls.child(call, "e"), "m")));
        }
        return code.endControlFlow().build();
    }
}
