package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codec of objects with values of one type. Its schema is {@code {"type": "object", "additionalProperties": ...}}. */
final class MapCodec<T extends @Nullable Object> extends Codec<Map<String, T>> {

    private final Codec<T> values;

    /** Returns a codec. The verifier of a class that calls this method does not load this class. */
    static <T extends @Nullable Object> Codec<Map<String, T>> of(Codec<T> values) {
        return new MapCodec<>(values);
    }

    private MapCodec(Codec<T> values) {
        super("");
        this.values = values;
    }

    @Override
    public @Nullable Map<String, T> read(JsonDocument d, int at) {
        return Bind.map(d, at, values);
    }

    @Override
    public void write(JsonWriter w, Map<String, T> value) {
        Write.map(w, value, values);
    }

    @Override
    public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
        boolean ok = Assert.type(d, at, Kind.OBJECTS, e);
        if (d.isObject(at)) {
            int end = d.end(at);
            for (int name = at + 1; name < end && (ok || e != null); name = d.next(name + 1)) {
                Evaluation child =
                        e == null ? null : Evaluation.ref(e, "/additionalProperties", values.schemaLocation());
                ok &= values.check(d, name + 1, child);
            }
        }
        return Evaluation.end(e, ok);
    }
}
