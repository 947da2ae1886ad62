package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.ClassName;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.Literals;
import io.github.jsonschema2records.generator.emit.java.LocationConstants;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.plan.check.CheckMethod;
import io.github.jsonschema2records.generator.plan.check.CheckTarget;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Emits the application of a subschema as a boolean expression. */
public final class CallEmitter {

    /** The expression for no evaluation, which collects nothing. */
    public static final Code NO_EVALUATION = Code.of("null");

    /** Greatest number of characters of a property in a comment. */
    private static final int MOST_SHOWN = 40;

    private final EmitContext context;
    private final @Nullable ClassName within;
    private final @Nullable LocationConstants locations;

    /**
     * Creates an emitter of calls.
     *
     * @param within the class that calls, whose own methods need no qualified name
     * @param locations the constants of that class; null if it has none
     */
    CallEmitter(EmitContext context, @Nullable ClassName within, @Nullable LocationConstants locations) {
        this.locations = locations;
        this.context = context;
        this.within = within;
    }

    /**
     * Returns the expression.
     *
     * @param value the token index of the value, as an expression
     * @param evaluation the child evaluation, as an expression
     * @param marks the object that tracks evaluated members and items, as an expression
     */
    Code expression(Call call, String value, Code evaluation, String marks) {
        return expression(call, value, evaluation, marks, Code.of("s"));
    }

    /**
     * Returns the expression with a dynamic scope other than the variable {@code s}.
     *
     * @param current the dynamic scope, as an expression
     */
    Code expression(Call call, String value, Code evaluation, String marks, Code current) {
        CheckTarget target = call.target();
        if (target instanceof CheckTarget.Always) {
            return Code.of("$T.always($L)", RuntimeTypes.CHECK, evaluation);
        } else if (target instanceof CheckTarget.Never) {
            return Code.of("$T.never(d, $L, $L)", RuntimeTypes.CHECK, value, evaluation);
        } else if (target instanceof CheckTarget.OfType type) {
            Code kinds = KindSets.of(type.types(), type.integralDecimals());
            return Code.of("$T.type(d, $L, $L, $L)", RuntimeTypes.CHECK, value, kinds, evaluation);
        }
        if (target instanceof CheckTarget.Reused reused) {
            ClassName codec = EmitContext.codec(reused.type());
            return Code.of("$T.CODEC.check(d, $L, $L)", codec, value, evaluation);
        }
        CheckMethod method = ((CheckTarget.Generated) target).method();
        Code.Builder arguments = Code.builder().add("d, $L, $L", value, evaluation);
        if (method.isTracked()) {
            arguments.add(", $L", marks);
        }
        if (method.isScoped()) {
            arguments.add(", $L", scope(call, current));
        }
        ClassName validator = context.validator(method.schema());
        Code qualifier = validator.equals(within) ? Code.of("") : Code.of("$T.", validator);
        return Code.of("$L$N($L)", qualifier, context.names().method(method), arguments.build());
    }

    /** Returns the dynamic scope that a call passes on. */
    private Code scope(Call call, Code current) {
        Code scope = current;
        for (Schema entered : call.enters()) {
            scope = entering(entered, scope);
        }
        return scope;
    }

    /** Returns the dynamic scope after entering a schema's resource. */
    Code entering(Schema entered, Code current) {
        Code scope = current;
        for (long[] setting :
                context.checks().scopes().entering(entered.location().base())) {
            scope = Code.of("$T.enter($L, $LL, $LL)", RuntimeTypes.SCOPE, scope, setting[0], setting[1]);
        }
        return scope;
    }

    /** Returns the evaluation of a call: {@code Evaluation.at(e, "/not")}. */
    Code child(Call call, String parent) {
        if (call.references().isEmpty()) {
            return Code.of("$T.at($N, $L)", RuntimeTypes.EVALUATION, parent, Literals.string(call.path()));
        }
        String path = call.path()
                + call.references().stream().map(Call.Reference::path).collect(Collectors.joining());
        Call.Reference last = call.references().get(call.references().size() - 1);
        return Code.of(
                "$T.ref($N, $L, $L)",
                RuntimeTypes.EVALUATION,
                parent,
                Literals.string(path),
                locations == null ? Literals.string(last.location()) : locations.of(last.location()));
    }

    /** Returns the evaluation of a branch of a union, which may have a title. */
    Code alternative(Call call, String union) {
        String title = call.title();
        return title == null
                ? child(call, union)
                : Code.of(
                        "$T.titled($N, $L, $L)",
                        RuntimeTypes.EVALUATION,
                        union,
                        Literals.string(call.path()),
                        Literals.string(title));
    }

    /** Returns the check of a subschema for the same value. */
    Code here(Call call) {
        return expression(call, "at", child(call, "e"), "m");
    }

    /** Returns statements that check a subschema for the same value, and set its flag if it has one. */
    Code holds(Call call) {
        return Code.of("$L$L", andOk(here(call)), mark(call));
    }

    /** Returns a statement that sets the flag of a subschema, if it has one. */
    static Code mark(Call call) {
        return call.isMarked() ? Code.of("m.mark($L);\n", call.mark()) : Code.EMPTY;
    }

    /** Returns whether a subschema tracks the members and items that it evaluates. */
    static boolean isTracked(Call call) {
        return call.target() instanceof CheckTarget.Generated generated
                && generated.method().isTracked();
    }

    /** Returns a statement that makes {@code ok} false if a check fails. */
    static Code andOk(Code check) {
        return Code.of("ok &= $L;\n", check);
    }

    /** Returns the same statement with its property in a comment. */
    static Code andOk(Code check, String property) {
        int end = property.offsetByCodePoints(0, Math.min(property.codePointCount(0, property.length()), MOST_SHOWN));
        String comment = end < property.length() ? property.substring(0, end) + "..." : property;
        return Code.of("ok &= $L; // $L\n", check, Literals.string(comment));
    }
}
