package io.github.jsonschema2records.jackson3;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/** Finds the codecs of generated types. */
final class ModelCodecs {

    private ModelCodecs() {}

    /**
     * Returns the codec of a class, or null if it has none of its own: it is not generated, or it is a part of another
     * type, such as the record of a union branch.
     */
    static @Nullable JsonCodec<?> of(Class<?> type) {
        if (!JsonModel.class.isAssignableFrom(type)) {
            return null;
        }
        try {
            Field codec = type.getField("CODEC");
            return codec.getDeclaringClass() == type ? (JsonCodec<?>) codec.get(null) : null;
        } catch (NoSuchFieldException e) {
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type + " has a codec that is not accessible; export its package", e);
        }
    }
}
