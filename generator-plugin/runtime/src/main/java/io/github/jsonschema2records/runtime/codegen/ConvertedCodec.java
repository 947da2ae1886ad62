package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Base of generated codecs that convert strings, numbers or booleans to a class of the user.
 *
 * @param <B> the Java type that is converted
 * @param <T> the class of the user
 */
public abstract class ConvertedCodec<B, T> extends Codec<T> {

    private final Codec<B> base;
    private final String type;

    /**
     * For subclasses.
     *
     * @param base reads the values that are converted
     * @param type the name of the class, for messages
     */
    protected ConvertedCodec(Codec<B> base, String type) {
        super("");
        this.base = base;
        this.type = type;
    }

    /**
     * Converts a value.
     *
     * @return null if the class has no such value
     * @throws Exception if the class has no such value; its message becomes a part of the violation
     */
    protected abstract @Nullable T decode(B value) throws Exception;

    @Override
    public final @Nullable T read(JsonDocument d, int at) {
        B value = base.read(d, at);
        return value == null ? null : converted(d, at, value);
    }

    private @Nullable T converted(JsonDocument d, int at, B value) {
        String detail = null;
        try {
            T converted = decode(value);
            if (converted != null) {
                return converted;
            }
        } catch (Exception e) {
            String message = e.getMessage();
            detail = message == null ? e.getClass().getName() : message;
        }
        d.noteUnbound(at, type, detail);
        return null;
    }

    @Override
    public final boolean check(JsonDocument d, int at, @Nullable Evaluation e) {
        return base.check(d, at, e);
    }
}
