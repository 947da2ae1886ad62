package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import java.util.Map;
import java.util.TreeMap;

/** Emits one pass over an array's items. */
final class ElementsEmitter {

    private final CallEmitter calls;
    private final MethodSplitter parts;
    private final boolean marking;
    private final String suffix;

    ElementsEmitter(CallEmitter calls, MethodSplitter parts, int variable) {
        this.calls = calls;
        this.parts = parts;
        this.marking = parts.marking();
        this.suffix = variable == 0 ? "" : String.valueOf(variable);
    }

    CodeBlock statements(Step.Elements step) {
        Contains bounds = step.bounds();
        boolean indexed = marking || !step.prefix().isEmpty();
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (d.isArray(at))");
        if (indexed) {
            code.addStatement("int index$L = 0", suffix);
        }
        if (bounds != null) {
            code.addStatement("int matches$L = 0", suffix);
        }
        code.beginControlFlow(
                "for (int item$1L = at + 1, end$1L = d.end(at); item$1L < end$1L && (ok || e != null);"
                        + " item$1L = d.next(item$1L)$2L)",
                suffix,
                indexed ? ", index" + suffix + "++" : "");
        code.add(items(step));
        code.add(contains(step));
        code.endControlFlow();
        if (bounds != null) {
            Long max = bounds.max();
            code.addStatement(
                    "ok &= $T.contains(d, at, matches$L, $L, $L, e)",
                    RuntimeTypes.ASSERT,
                    suffix,
                    (int) Math.min(bounds.min(), Integer.MAX_VALUE),
                    max == null ? -1 : (int) Math.min(max, Integer.MAX_VALUE));
        }
        return code.endControlFlow().build();
    }

    private CodeBlock items(Step.Elements step) {
        CodeBlock.Builder code = CodeBlock.builder();
        Call rest = step.items();
        CodeBlock item = rest == null || rest.acceptsEverything() ? CodeBlock.of("") : CallEmitter.andOk(child(rest));
        if (step.prefix().isEmpty()) {
            code.add(item);
        } else {
            Map<Integer, CodeBlock> cases = new TreeMap<>();
            for (Call call : step.prefix()) {
                cases.put(
                        cases.size(), call.acceptsEverything() ? CodeBlock.of("{}\n") : CallEmitter.andOk(child(call)));
            }
            code.add(parts.cases("item" + suffix, "index" + suffix, cases, item));
        }
        if (marking && rest != null) {
            code.addStatement("m.mark(index$L)", suffix);
        } else if (marking && !step.prefix().isEmpty()) {
            code.addStatement(
                    "if (index$1L < $2L) m.mark(index$1L)",
                    suffix,
                    step.prefix().size());
        }
        return code.build();
    }

    private CodeBlock contains(Step.Elements step) {
        Call call = step.contains();
        Contains bounds = step.bounds();
        if (call == null || bounds == null) {
            return CodeBlock.of("");
        }
        CodeBlock matches = calls.expression(call, "item" + suffix, CallEmitter.NO_EVALUATION, "m");
        CodeBlock.Builder code =
                CodeBlock.builder().beginControlFlow("if ($L)", matches).addStatement("matches$L++", suffix);
        if (marking && bounds.marksEvaluated()) {
            code.addStatement("m.mark(index$L)", suffix);
        }
        return code.endControlFlow().build();
    }

    private CodeBlock child(Call call) {
        return calls.expression(call, "item" + suffix, calls.child(call, "e"), "m");
    }
}
