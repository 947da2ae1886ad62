package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.SpareDocuments;
import org.jspecify.annotations.Nullable;

/** Validator of the schema of a codec. */
final class CodecValidator extends CompiledValidator {

    private final Codec<?> codec;

    CodecValidator(Codec<?> codec) {
        super(codec.stack);
        this.codec = codec;
    }

    @Override
    @Nullable
    SpareDocuments documents() {
        return codec.documents();
    }

    @Override
    protected boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
        return codec.check(d, at, e);
    }

    @Override
    protected void initialize() {
        codec.initialize();
    }

    @Override
    protected String schemaLocation() {
        return codec.schemaLocation();
    }

    @Override
    protected @Nullable OutputProgram program() {
        return codec.program();
    }

    @Override
    protected @Nullable Secrets secrets() {
        return codec.secrets();
    }
}
