package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.InvalidInstanceException;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.LimitException;
import io.github.jsonschema2records.runtime.ReadResult;
import io.github.jsonschema2records.runtime.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads deeply nested documents for {@link Codec}. Not loaded as long as there are none. */
abstract class DeepRead<R extends @Nullable Object> extends LargeStack<R> {

    private final Codec<?> codec;
    private final JsonDocument document;

    private DeepRead(Codec<?> codec, JsonDocument document) {
        this.codec = codec;
        this.document = document;
    }

    /** Returns the result of reading. */
    abstract R result();

    @Override
    protected final R perform() {
        codec.initialize();
        return result();
    }

    private R read(StackNeed stack) {
        return call(2 * stack.bytes(document.depthBound(), StackNeed.CHECK));
    }

    static <T extends @Nullable Object> T fromJson(Codec<T> codec, StackNeed stack, JsonDocument d) {
        DeepRead<T> read = new DeepRead<>(codec, d) {
            @Override
            T result() {
                return codec.fromJsonHere(d);
            }
        };
        try {
            return read.read(stack);
        } catch (LimitException limit) {
            throw new InvalidInstanceException(violations(codec, d, limit));
        }
    }

    static <T extends @Nullable Object> ReadResult<T> tryFromJson(Codec<T> codec, StackNeed stack, JsonDocument d) {
        DeepRead<ReadResult<T>> read = new DeepRead<>(codec, d) {
            @Override
            ReadResult<T> result() {
                return codec.tryFromJsonHere(d);
            }
        };
        try {
            return read.read(stack);
        } catch (LimitException limit) {
            return new ReadResult.Invalid<>(violations(codec, d, limit), d.data(0));
        }
    }

    private static List<Violation> violations(Codec<?> codec, JsonDocument d, LimitException limit) {
        return Refusal.ofLimit(codec.secrets(), d, limit).violations();
    }
}
