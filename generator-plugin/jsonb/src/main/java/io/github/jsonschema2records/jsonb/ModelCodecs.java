package io.github.jsonschema2records.jsonb;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;
import jakarta.json.bind.JsonbException;
import java.lang.reflect.Field;
import java.lang.reflect.Type;

/** Finds the codecs of generated types. */
final class ModelCodecs {

    private ModelCodecs() {}

    /**
     * Returns the codec of a type.
     *
     * @throws JsonbException if it has none of its own: it is not generated, or it is a part of another type, such as
     * the record of a union branch
     */
    @SuppressWarnings("unchecked") // The codec of a generated class reads values of the class.
    static JsonCodec<? extends JsonModel> of(Type type) {
        try {
            Field codec = ((Class<?>) type).getField("CODEC");
            if (codec.getDeclaringClass() == type) {
                return (JsonCodec<? extends JsonModel>) codec.get(null);
            }
            throw new JsonbException(type + " is a part of " + codec.getDeclaringClass() + "; read that type");
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new JsonbException(type + " has no codec, or its package is not exported", e);
        }
    }
}
