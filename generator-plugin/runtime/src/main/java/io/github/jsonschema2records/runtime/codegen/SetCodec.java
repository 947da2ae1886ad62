package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonWriter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Codec of arrays with items of one type that differ in Java. Its schema is that of {@link ListCodec}. */
final class SetCodec<T> extends Codec<Set<T>> {

    private final Codec<T> items;
    private final ListCodec<T> list;

    private SetCodec(Codec<T> items) {
        super("");
        this.items = items;
        this.list = new ListCodec<>(items);
    }

    /** Returns a codec. Its return type lets the verifier check the caller without loading this class. */
    static <T> Codec<Set<T>> of(Codec<T> items) {
        return new SetCodec<>(items);
    }

    @Override
    public @Nullable Set<T> read(JsonDocument d, int at) {
        return Bind.set(d, at, items);
    }

    @Override
    public boolean readsArrays() {
        return true;
    }

    @Override
    public void write(JsonWriter w, Set<T> value) {
        Write.set(w, value, items);
    }

    @Override
    public boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
        return list.check(d, at, e);
    }
}
