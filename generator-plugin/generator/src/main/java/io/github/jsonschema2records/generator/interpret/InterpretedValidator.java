package io.github.jsonschema2records.generator.interpret;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.codegen.CompiledValidator;
import io.github.jsonschema2records.runtime.codegen.Evaluation;
import io.github.jsonschema2records.runtime.codegen.OutputProgram;
import io.github.jsonschema2records.runtime.codegen.Secrets;
import io.github.jsonschema2records.runtime.output.SchemaProgram;
import org.jspecify.annotations.Nullable;

/** Validates with the interpreter of the runtime. It needs no compiler, and takes longer than generated code. */
final class InterpretedValidator extends CompiledValidator {

    /** Assumed stack, in schemas that generated code would have at work: those of the root, and those of each level. */
    private static final int ONCE = 16;

    private static final int PER_LEVEL = 16;

    private final SchemaProgram program;
    private final String location;
    private final @Nullable Secrets secrets;

    InterpretedValidator(SchemaProgram program, String location, @Nullable Secrets secrets) {
        super(ONCE, PER_LEVEL);
        this.program = program;
        this.location = location;
        this.secrets = secrets;
    }

    @Override
    protected boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
        return program.check(d, at, e);
    }

    @Override
    protected String schemaLocation() {
        return location;
    }

    @Override
    protected OutputProgram program() {
        return program;
    }

    @Override
    protected @Nullable Secrets secrets() {
        return secrets;
    }
}
