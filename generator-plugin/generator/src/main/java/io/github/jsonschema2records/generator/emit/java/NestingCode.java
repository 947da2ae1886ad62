package io.github.jsonschema2records.generator.emit.java;

import io.github.jsonschema2records.generator.analyze.Nesting;
import io.github.jsonschema2records.generator.plan.type.NestingPlan;
import io.github.jsonschema2records.generator.plan.type.TypeId;

/** Code that tells the runtime how deep checks, readers and writers recurse. */
public final class NestingCode {

    private NestingCode() {}

    /** Returns the first statement of the constructor of a validator; empty if any stack has room for its check. */
    public static Code ofCheck(Nesting nesting) {
        return nesting.equals(Nesting.NONE)
                ? Code.EMPTY
                : Code.line("super($L, $L);", nesting.once(), nesting.perLevel());
    }

    /** Returns the arguments after the first one of the constructor of a codec; empty likewise. */
    public static Code arguments(Nesting nesting) {
        return nesting.equals(Nesting.NONE) ? Code.EMPTY : Code.of(", $L, $L", nesting.once(), nesting.perLevel());
    }

    /** Returns the first statement of a writer whose values can be nested deep; empty for others. */
    public static Code writesDeep(NestingPlan plan, TypeId id) {
        return plan.isDeep(id)
                ? Code.line("if (w.isDeep($L)) { writeDeep(w, value); return; }", plan.typesPerLevel(id))
                : Code.EMPTY;
    }
}
