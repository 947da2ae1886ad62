package io.github.jsonschema2records.generator.emit.check;

import io.github.jsonschema2records.generator.emit.java.ClassConstants;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.ConstantLabel;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;

/**
 * Emits the code by which a check decides each value only once, if the plan requires that; nothing for other checks.
 */
final class RememberedVerdicts {

    private final EmitContext context;
    private final ClassConstants constants;
    private final CheckMethod method;

    RememberedVerdicts(EmitContext context, ClassConstants constants, CheckMethod method) {
        this.context = context;
        this.constants = constants;
        this.method = method;
    }

    /**
     * Returns statements for the beginning: they return the verdict if it is known. Only an invalid value is evaluated
     * again, to collect violations.
     */
    Code before() {
        if (!method.isRemembered()) {
            return Code.of("");
        }
        String location = method.schema().location().display();
        Code value = Code.of("new $T($L)", RuntimeTypes.CHECK_KEY, Literals.string(location));
        String key = constants.of(
                ConstantLabel.of(context.owner(method), "CHECK"),
                RuntimeTypes.CHECK_KEY,
                String.valueOf(method.number()),
                value);
        return Code.builder()
                .addStatement("$1T v = $1T.of(d, $2N, $3L)", RuntimeTypes.VERDICTS, key, method.isScoped() ? "s" : "0L")
                .addStatement("if (e != null && !v.has(at)) $L", decision())
                .addStatement(
                        "if (v.settles(at, e)) return $L", method.isTracked() ? "v.recall(at, outer)" : "v.isValid(at)")
                .build();
    }

    /** Returns the call of the check without collecting violations. */
    private Code decision() {
        Code.Builder arguments = Code.builder().add("d, at, null");
        if (method.isTracked()) {
            arguments.add(", new $T()", RuntimeTypes.MARKS);
        }
        if (method.isScoped()) {
            arguments.add(", s");
        }
        return Code.of("$N($L)", context.names().method(method), arguments.build());
    }

    /** Returns an expression that stores the result. */
    Code kept(Code result) {
        if (!method.isRemembered()) {
            return result;
        }
        return Code.of(method.isTracked() ? "v.keep(at, $L, m)" : "v.keep(at, $L)", result);
    }
}
