package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonWriter;
import io.github.jsonschema2records.runtime.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codec of arrays with items of one type. Its schema is {@code {"type": "array", "items": ...}}. */
final class ListCodec<T extends @Nullable Object> extends Codec<List<T>> {

    private final Codec<T> items;

    /** Returns a codec. The verifier of a class that calls this method does not load this class. */
    static <T extends @Nullable Object> Codec<List<T>> of(Codec<T> items) {
        return new ListCodec<>(items);
    }

    ListCodec(Codec<T> items) {
        super("");
        this.items = items;
    }

    @Override
    public @Nullable List<T> read(JsonDocument d, int at) {
        return Bind.list(d, at, items);
    }

    @Override
    public boolean readsArrays() {
        return true;
    }

    @Override
    public void write(JsonWriter w, List<T> value) {
        Write.list(w, value, items);
    }

    @Override
    public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
        boolean ok = Assert.type(d, at, Kind.ARRAYS, e);
        if (d.isArray(at)) {
            int end = d.end(at);
            for (int item = at + 1; item < end && (ok || e != null); item = d.next(item)) {
                ok &= items.check(d, item, e == null ? null : Evaluation.ref(e, "/items", items.schemaLocation()));
            }
        }
        return Evaluation.end(e, ok);
    }
}
