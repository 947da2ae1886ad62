package io.github.jsonschema2records.benchmark.event;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** The mapper avaje-jsonb. It generates its readers and writers at build time. */
final class Avaje<T> implements Mapper {

    private final byte[] json;
    private final JsonType<T> type;
    private final T value;

    private Avaje(byte[] json, JsonType<T> type) {
        this.json = json;
        this.type = type;
        value = read();
    }

    static Mapper of(EventDocument event) {
        return new Avaje<>(event.json(), Jsonb.instance().type(event.plainType()));
    }

    @Override
    public T read() {
        return type.fromJson(json);
    }

    @Override
    public byte[] write() {
        return type.toJsonBytes(value);
    }
}
