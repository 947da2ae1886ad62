package io.github.jsonschema2records.flink;

import io.github.jsonschema2records.runtime.JsonCodec;
import io.github.jsonschema2records.runtime.JsonModel;

/** Finds the codec of a generated type. A job carries the name of the type only, as codecs cannot be serialized. */
final class TypeCodec {

    private TypeCodec() {}

    /**
     * Returns the codec in the constant {@code CODEC} of a type. A part of a type, such as the record of a union
     * branch, has the constant of the whole type. So values that are read can be of another part.
     *
     * @throws IllegalArgumentException if the class is not a generated type
     */
    static JsonCodec<?> of(Class<? extends JsonModel> type) {
        try {
            if (type.getField("CODEC").get(null) instanceof JsonCodec<?> codec) {
                return codec;
            }
        } catch (NoSuchFieldException | IllegalAccessException e) {
            // The exception below says what is wrong.
        }
        throw new IllegalArgumentException(
                type.getName() + " is not a generated type: it has no public constant CODEC");
    }
}
