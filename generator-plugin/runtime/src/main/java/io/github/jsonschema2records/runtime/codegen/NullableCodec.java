package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Codec of the values of another codec and null. Its schema is {@code {"anyOf": [..., {"type": "null"}]}}. */
final class NullableCodec<T> extends Codec<@Nullable T> {

    private final Codec<T> values;

    /** Returns a codec. The verifier of a class that calls this method does not load this class. */
    static <T> Codec<@Nullable T> of(Codec<T> values) {
        return new NullableCodec<>(values);
    }

    private NullableCodec(Codec<T> values) {
        super("");
        this.values = values;
    }

    @Override
    public @Nullable T read(JsonDocument d, int at) {
        return d.isNull(at) ? null : values.read(d, at);
    }

    @Override
    public void write(JsonWriter w, @Nullable T value) {
        if (value == null) {
            w.nullValue();
        } else {
            values.write(w, value);
        }
    }

    @Override
    public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
        if (d.isNull(at)) {
            return Evaluation.end(e, true);
        }
        Evaluation child = e == null ? null : Evaluation.ref(e, "/anyOf/0", values.schemaLocation());
        return Evaluation.end(e, values.check(d, at, child));
    }

    @Override
    public boolean readsNull() {
        return true;
    }

    @Override
    public boolean readsArrays() {
        return values.readsArrays();
    }
}
