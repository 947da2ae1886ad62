package io.github.jsonschema2records.generator.emit.check;

import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.upgrade.Keyword.Contains;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Emits one pass over an array's items. */
final class ElementsEmitter {

    private final CallEmitter calls;
    private final MethodSplitter parts;
    private final boolean marking;
    private final Step.Elements step;

    ElementsEmitter(CallEmitter calls, MethodSplitter parts, Step.Elements step) {
        this.calls = calls;
        this.parts = parts;
        this.marking = parts.marking();
        this.step = step;
    }

    /** Returns a check by the runtime's loop as an expression, if that checks everything. */
    Optional<Code> expression() {
        Call items = step.items();
        return items == null || marking || !step.hasOnlyTypes()
                ? Optional.empty()
                : Optional.of(Code.of("$T.items(d, at, $L, e)", RuntimeTypes.CHILDREN, KindSets.of(items)));
    }

    Code statements() {
        return expression().map(CallEmitter::andOk).orElseGet(this::pass);
    }

    private Code pass() {
        boolean indexed = marking || !step.prefix().isEmpty();
        Contains bounds = step.bounds();
        return CodeTemplate.of(
                """
                if (d.isArray(at)) {
                    $index:L
                    $matches:L
                    $loop:L
                    $bounds:L
                }
                """,
                "index",
                indexed ? Code.line("int index = 0;") : Code.EMPTY,
                "matches",
                bounds != null ? Code.line("int matches = 0;") : Code.EMPTY,
                "loop",
                loop(indexed, bounds),
                "bounds",
                bounds == null ? Code.EMPTY : bounds(bounds));
    }

    private Code loop(boolean indexed, @Nullable Contains bounds) {
        return CodeTemplate.of(
                """
                for (int item = at + 1, end = d.end(at); \
                item < end && (ok || e != null); item = d.next(item)$next:L) {
                    $items:L
                    $mark:L
                    $contains:L
                }
                """,
                "next",
                indexed ? ", index++" : "",
                "items",
                items(),
                "mark",
                mark(),
                "contains",
                bounds == null ? Code.EMPTY : contains(bounds));
    }

    private Code items() {
        Call rest = step.items();
        Code item = rest == null || rest.acceptsEverything() ? Code.EMPTY : CallEmitter.andOk(child(rest));
        if (step.prefix().isEmpty()) {
            return item;
        }
        Map<Integer, Code> cases = new TreeMap<>();
        for (Call call : step.prefix()) {
            cases.put(cases.size(), call.acceptsEverything() ? Code.of("{}\n") : CallEmitter.andOk(child(call)));
        }
        return parts.cases("item", "index", cases, item);
    }

    private Code mark() {
        if (marking && step.items() != null) {
            return Code.line("m.mark(index);");
        }
        int first = step.prefix().size();
        return marking && first > 0 ? Code.line("if (index < $L) m.mark(index);", first) : Code.EMPTY;
    }

    private Code contains(Contains bounds) {
        Call call = Objects.requireNonNull(step.contains());
        return CodeTemplate.of(
                """
                if ($holds:L) {
                    matches++;
                    $mark:L
                }
                """,
                "holds",
                calls.expression(call, "item", CallEmitter.NO_EVALUATION, "m"),
                "mark",
                marking && bounds.marksEvaluated() ? Code.line("m.mark(index);") : Code.EMPTY);
    }

    private static Code bounds(Contains bounds) {
        Long max = bounds.max();
        return Code.line(
                "ok &= $T.contains(d, at, matches, $L, $L, e);",
                RuntimeTypes.ASSERT,
                (int) Math.min(bounds.min(), Integer.MAX_VALUE),
                max == null ? -1 : (int) Math.min(max, Integer.MAX_VALUE));
    }

    private Code child(Call call) {
        return calls.expression(call, "item", calls.child(call, "e"), "m");
    }
}
