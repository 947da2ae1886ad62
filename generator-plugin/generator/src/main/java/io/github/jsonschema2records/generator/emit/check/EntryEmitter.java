package io.github.jsonschema2records.generator.emit.check;

import com.palantir.javapoet.ClassName;
import io.github.jsonschema2records.generator.emit.java.Code;
import io.github.jsonschema2records.generator.emit.java.EmitContext;
import io.github.jsonschema2records.generator.emit.java.RuntimeTypes;
import io.github.jsonschema2records.generator.plan.check.Call;
import io.github.jsonschema2records.generator.upgrade.Schema;
import org.jspecify.annotations.Nullable;

/** Emits the check of a schema from outside its unit: in the public methods of a validator, or in a reader. */
public final class EntryEmitter {

    private final EmitContext context;
    private final CallEmitter calls;

    public EntryEmitter(EmitContext context) {
        this(context, null);
    }

    /**
     * Creates an emitter for a class.
     *
     * @param within the class, whose own methods need no qualified name; null if it has no checks
     */
    EntryEmitter(EmitContext context, @Nullable ClassName within) {
        this.context = context;
        this.calls = new CallEmitter(context, within, null);
    }

    /**
     * Returns the check as a boolean expression. The evaluation is that of the schema itself. The dynamic scope starts
     * with the schema's own resource.
     */
    public Code expression(Schema schema, String value, Code evaluation) {
        Call call = context.checks().entry(schema);
        boolean collects = !evaluation.equals(CallEmitter.NO_EVALUATION);
        Code child = collects && !call.references().isEmpty() ? followed(call, evaluation) : evaluation;
        Code scope = calls.entering(schema, Code.of("0L"));
        Code check = calls.expression(call, value, child, "m", scope);
        return child.equals(evaluation) ? check : Code.of("$T.end($L, $L)", RuntimeTypes.EVALUATION, evaluation, check);
    }

    private Code followed(Call call, Code evaluation) {
        return Code.of("$L", calls.child(call, evaluation.toString()));
    }
}
