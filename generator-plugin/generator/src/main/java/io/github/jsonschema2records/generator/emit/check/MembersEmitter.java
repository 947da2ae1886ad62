package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.PatternEmitter;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.CheckTarget;
import io.github.jsonschema2records.generator.plan.check.Step;
import io.github.jsonschema2records.generator.plan.check.Step.Presence;
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
    private final Step.Members step;

    MembersEmitter(
            CallEmitter calls, PatternEmitter patterns, Literals literals, MethodSplitter parts, Step.Members step) {
        this.calls = calls;
        this.patterns = patterns;
        this.literals = literals;
        this.parts = parts;
        this.marking = parts.marking();
        this.step = step;
    }

    CodeBlock statements() {
        boolean masked = step.presence() == Presence.MASK;
        return Code.of(
                """
                if (d.isObject(at)) {
                    $seen:L
                    $loop:L
                    $required:L
                }
                """,
                "seen",
                masked ? Code.line("long seen = 0;") : Code.EMPTY,
                "loop",
                step.looksAtMembers() || masked || marking ? loop() : Code.EMPTY,
                "required",
                required());
    }

    private CodeBlock required() {
        return switch (step.presence()) {
            case NONE -> Code.EMPTY;
            case MASK ->
                Code.line(
                        "ok &= $T.required(d, at, $N, seen, $LL, e);",
                        RuntimeTypes.ASSERT,
                        names(),
                        step.requiredMask());
            case SCAN ->
                Code.line(
                        "ok &= $T.required(d, at, $N, e);",
                        RuntimeTypes.ASSERT,
                        literals.table("REQUIRED", new LinkedHashSet<>(step.required())));
        };
    }

    private String names() {
        return literals.table("NAMES", step.names());
    }

    private CodeBlock loop() {
        boolean hasNames = !step.names().isEmpty();
        boolean needsMatched = marking || (hasAdditional() && !step.isDecidedByName());
        return Code.of(
                """
                $count:L
                for (int name = at + 1, end = d.end(at)$p:L; \
                name < end && (ok || e != null); name = d.next(name + 1)$next:L) {
                    $find:L
                    $propertyNames:L
                    $properties:L
                    $see:L
                    $matched:L
                    $patterns:L
                    $additional:L
                    $mark:L
                }
                """,
                "count",
                marking ? Code.line("int i = 0;") : Code.EMPTY,
                "p",
                hasNames ? ", p = -1" : "",
                "next",
                marking ? ", i++" : "",
                "find",
                hasNames ? Code.line("p = $N.find(d, name, p + 1);", names()) : Code.EMPTY,
                "propertyNames",
                propertyNames(),
                "properties",
                properties(),
                "see",
                see(),
                "matched",
                needsMatched ? Code.line("boolean matched = $L;", isProperty()) : Code.EMPTY,
                "patterns",
                patterns(needsMatched),
                "additional",
                additional(needsMatched),
                "mark",
                mark());
    }

    private CodeBlock propertyNames() {
        Call call = step.propertyNames();
        return call == null || call.acceptsEverything()
                ? Code.EMPTY
                : CallEmitter.andOk(calls.expression(call, "name", calls.child(call, "e"), "m"));
    }

    private CodeBlock properties() {
        Map<Integer, CodeBlock> cases = new TreeMap<>();
        boolean plain = false;
        for (Map.Entry<String, Call> entry : step.properties().entrySet()) {
            Call call = entry.getValue();
            if (!call.acceptsEverything()) {
                plain |= call.references().isEmpty();
                CodeBlock child = call.references().isEmpty() ? CodeBlock.of("c") : calls.child(call, "e");
                CodeBlock check = calls.expression(call, "name + 1", child, "m");
                cases.put(step.names().indexOf(entry.getKey()), CallEmitter.andOk(check, entry.getKey()));
            }
        }
        CodeBlock child = plain
                ? CodeBlock.of("$1T c = $1T.property(e, $2N, p);\n", RuntimeTypes.EVALUATION, names())
                : Code.EMPTY;
        return parts.cases("name", "p", child, cases);
    }

    private CodeBlock see() {
        if (step.presence() != Presence.MASK) {
            return Code.EMPTY;
        }
        boolean all = step.names().size() <= Step.Members.MASK_BITS;
        return Code.line(all ? "if (p >= 0) seen |= 1L << p;" : "if (p >= 0 && p < 64) seen |= 1L << p;");
    }

    private CodeBlock isProperty() {
        if (step.properties().isEmpty()) {
            return CodeBlock.of("false");
        }
        List<CodeBlock> undeclared = new ArrayList<>();
        undeclared.add(CodeBlock.of("p >= 0"));
        for (int i = 0; i < step.names().size(); i++) {
            if (!step.properties().containsKey(step.names().get(i))) {
                undeclared.add(CodeBlock.of("p != $L", i));
            }
        }
        return CodeBlock.join(undeclared, " && ");
    }

    private CodeBlock patterns(boolean needsMatched) {
        List<CodeBlock> matches = new ArrayList<>();
        step.patterns().forEach((regex, call) -> matches.add(pattern(regex, call, needsMatched)));
        return parts.patterns("name", needsMatched ? "matched" : "", matches);
    }

    private CodeBlock pattern(String regex, Call call, boolean needsMatched) {
        if (call.acceptsEverything() && !needsMatched) {
            return Code.EMPTY;
        }
        return Code.of(
                """
                if ($pattern:N.matches(d, name)) {
                    $matched:L
                    $check:L
                }
                """,
                "pattern",
                patterns.constant(regex),
                "matched",
                needsMatched ? Code.line("matched = true;") : Code.EMPTY,
                "check",
                call.acceptsEverything() ? Code.EMPTY : CallEmitter.andOk(value(call)));
    }

    private boolean hasAdditional() {
        return step.additional() != null && !step.additional().acceptsEverything();
    }

    private CodeBlock additional(boolean needsMatched) {
        Call rest = step.additional();
        if (rest == null || rest.acceptsEverything()) {
            return Code.EMPTY;
        }
        return CodeBlock.of(
                "$L$L", needsMatched ? "if (!matched) " : unlessNamed(), CallEmitter.andOk(additionalValue(rest)));
    }

    /** Returns the condition of additional members, which may follow the statement about the others. */
    private String unlessNamed() {
        boolean follows = step.presence() == Presence.MASK
                && step.names().size() <= Step.Members.MASK_BITS
                && step.patterns().isEmpty();
        return step.properties().isEmpty() ? "" : follows ? "else " : "if (p < 0) ";
    }

    private CodeBlock additionalValue(Call rest) {
        return rest.target() instanceof CheckTarget.Never
                        && rest.references().isEmpty()
                        && !step.names().isEmpty()
                ? CodeBlock.of(
                        "$T.unknownProperty(d, name + 1, $N, $L)", RuntimeTypes.CHECK, names(), calls.child(rest, "e"))
                : value(rest);
    }

    private CodeBlock value(Call call) {
        return calls.expression(call, "name + 1", calls.child(call, "e"), "m");
    }

    private CodeBlock mark() {
        if (!marking) {
            return Code.EMPTY;
        }
        return Code.line(step.additional() != null ? "m.mark(i);" : "if (matched) m.mark(i);");
    }
}
