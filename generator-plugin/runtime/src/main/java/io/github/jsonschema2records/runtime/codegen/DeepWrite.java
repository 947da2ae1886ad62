package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Writes values that are nested deep in others. Not loaded as long as there are none. */
final class DeepWrite<T extends @Nullable Object> extends LargeStack<Boolean> {

    /** Number of types at work at the same time that a stack has room for. */
    private static final int TYPES = 8_000;

    private final Codec<T> codec;
    private final JsonWriter writer;
    private final T value;

    private DeepWrite(Codec<T> codec, JsonWriter writer, T value) {
        this.codec = codec;
        this.writer = writer;
        this.value = value;
    }

    static <T extends @Nullable Object> void of(Codec<T> codec, JsonWriter writer, T value) {
        long state = writer.handOver(TYPES);
        try {
            new DeepWrite<>(codec, writer, value).call((long) TYPES * 2 * StackNeed.CHECK);
        } finally {
            writer.resume(state);
        }
    }

    @Override
    protected Boolean perform() {
        codec.write(writer, value);
        return true;
    }
}
