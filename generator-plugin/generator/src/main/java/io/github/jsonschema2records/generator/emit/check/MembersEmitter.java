package io.github.jsonschema2records.generator.emit.check;

import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.CodeTemplate;
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
import java.util.Optional;
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

    /** Returns a check by the runtime's loop as an expression, if that checks everything. */
    Optional<Code> expression() {
        Call additional = step.additional();
        if (marking) {
            return Optional.empty();
        } else if (additional != null && step.isMapOfType()) {
            return Optional.of(Code.of("$T.values(d, at, $L, e)", RuntimeTypes.CHILDREN, KindSets.of(additional)));
        } else if (step.hasOnlyTypes()) {
            return Optional.of(Code.of(
                    "$T.members(d, at, $N, $N, $LL, e)",
                    RuntimeTypes.CHILDREN,
                    names(),
                    KindSets.constant(step, literals),
                    step.requiredMask()));
        } else if (!step.looksAtMembers()
                && step.presence() == Presence.MASK
                && step.names().size() < Step.Members.MASK_BITS) {
            return Optional.of(
                    Code.of("$T.required(d, at, $N, $LL, e)", RuntimeTypes.CHILDREN, names(), step.requiredMask()));
        }
        return Optional.empty();
    }

    Code statements() {
        return expression().map(CallEmitter::andOk).orElseGet(this::pass);
    }

    private Code pass() {
        boolean masked = step.presence() == Presence.MASK;
        return CodeTemplate.of(
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

    private Code required() {
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

    private Code loop() {
        boolean hasNames = !step.names().isEmpty();
        boolean needsMatched = marking || (hasAdditional() && !step.isDecidedByName());
        return CodeTemplate.of(
                """
                $count:L
                for (int name = at + 1, end = d.end(at); \
                name < end && (ok || e != null); name = d.next(name + 1)$next:L) {
                    $find:L
                    $propertyNames:L
                    $types:L
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
                "next",
                marking ? ", i++" : "",
                "find",
                hasNames ? Code.line("int p = $N.find(d, name);", names()) : Code.EMPTY,
                "propertyNames",
                propertyNames(),
                "types",
                step.testsTypes() || step.testsAdditional() ? types() : Code.EMPTY,
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

    private Code propertyNames() {
        Call call = step.propertyNames();
        return call == null || call.acceptsEverything()
                ? Code.EMPTY
                : CallEmitter.andOk(calls.expression(call, "name", calls.child(call, "e"), "m"));
    }

    /** Returns the test of members whose subschemas are only types. */
    private Code types() {
        return CallEmitter.andOk(Code.of(
                "$T.member(d, name + 1, $N, p, $N, e)",
                RuntimeTypes.CHILDREN,
                names(),
                KindSets.constant(step, literals)));
    }

    private Code properties() {
        Map<Integer, Call> checked = new TreeMap<>();
        step.properties().forEach((name, call) -> {
            if (!call.acceptsEverything() && !call.isPlainType()) {
                checked.put(step.names().indexOf(name), call);
            }
        });
        if (checked.isEmpty()) {
            return Code.EMPTY;
        }
        Code property = Code.of("$T.property(e, $N, p)", RuntimeTypes.EVALUATION, names());
        boolean isShared = checked.size() > 1
                && checked.values().stream().anyMatch(call -> call.references().isEmpty());
        Map<Integer, Code> cases = new TreeMap<>();
        checked.forEach((number, call) -> {
            Code child = !call.references().isEmpty() ? calls.child(call, "e") : isShared ? Code.of("c") : property;
            Code check = calls.expression(call, "name + 1", child, "m");
            cases.put(number, CallEmitter.andOk(check, step.names().get(number)));
        });
        Code shared = isShared ? Code.of("$T c = $L;\n", RuntimeTypes.EVALUATION, property) : Code.EMPTY;
        return parts.cases("name", "p", shared, cases);
    }

    private Code see() {
        if (step.presence() != Presence.MASK) {
            return Code.EMPTY;
        }
        int names = step.names().size();
        // A member without a number sets the highest bit, which stands for no name if there are fewer names.
        return Code.line(
                names < Step.Members.MASK_BITS
                        ? "seen |= 1L << p;"
                        : names == Step.Members.MASK_BITS
                                ? "if (p >= 0) seen |= 1L << p;"
                                : "if (p >= 0 && p < 64) seen |= 1L << p;");
    }

    private Code isProperty() {
        if (step.properties().isEmpty()) {
            return Code.of("false");
        }
        List<Code> undeclared = new ArrayList<>();
        undeclared.add(Code.of("p >= 0"));
        for (int i = 0; i < step.names().size(); i++) {
            if (!step.properties().containsKey(step.names().get(i))) {
                undeclared.add(Code.of("p != $L", i));
            }
        }
        return Code.join(undeclared, " && ");
    }

    private Code patterns(boolean needsMatched) {
        List<Code> matches = new ArrayList<>();
        step.patterns().forEach((regex, call) -> matches.add(pattern(regex, call, needsMatched)));
        return parts.patterns("name", needsMatched ? "matched" : "", matches);
    }

    private Code pattern(String regex, Call call, boolean needsMatched) {
        if (call.acceptsEverything() && !needsMatched) {
            return Code.EMPTY;
        }
        return CodeTemplate.of(
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

    private Code additional(boolean needsMatched) {
        Call rest = step.additional();
        if (rest == null || rest.acceptsEverything() || step.testsAdditional()) {
            return Code.EMPTY;
        }
        return Code.of(
                "$L$L", needsMatched ? "if (!matched) " : unlessNamed(), CallEmitter.andOk(additionalValue(rest)));
    }

    /** Returns the condition of additional members, which may follow the statement about the others. */
    private String unlessNamed() {
        boolean follows = step.presence() == Presence.MASK
                && step.names().size() == Step.Members.MASK_BITS
                && step.patterns().isEmpty();
        return step.properties().isEmpty() ? "" : follows ? "else " : "if (p < 0) ";
    }

    private Code additionalValue(Call rest) {
        return rest.target() instanceof CheckTarget.Never
                        && rest.references().isEmpty()
                        && !step.names().isEmpty()
                ? Code.of(
                        "$T.unknownProperty(d, name + 1, $N, $L)", RuntimeTypes.CHECK, names(), calls.child(rest, "e"))
                : value(rest);
    }

    private Code value(Call call) {
        return calls.expression(call, "name + 1", calls.child(call, "e"), "m");
    }

    private Code mark() {
        if (!marking) {
            return Code.EMPTY;
        }
        return Code.line(step.additional() != null ? "m.mark(i);" : "if (matched) m.mark(i);");
    }
}
