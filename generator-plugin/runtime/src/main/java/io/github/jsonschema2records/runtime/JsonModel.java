package io.github.jsonschema2records.runtime;

/**
 * A value of a generated type. What every generated type can do by itself stands here, so that a converter, serializer or
 * test needs one class for all of them:
 *
 * <pre>{@code
 * byte[] serialize(JsonModel value) {
 *     return value.toJson();
 * }
 *
 * <T extends JsonModel> T deserialize(byte[] json, JsonCodec<T> codec) {
 *     return codec.fromJson(json);
 * }
 * }</pre>
 *
 * <p>Who has neither a value nor a codec, but a {@link Class}, finds the codec in the public constant {@code CODEC} of that
 * class.
 *
 * <p>Implemented by generated code; later versions may add methods that are not abstract. No property of a schema has an accessor
 * of the name of a method here: {@code toJson} becomes {@code toJson_}.
 */
public interface JsonModel {

    /**
     * The codec of the type of this value. Where that is a part of another type, namely a record around a branch of a union or
     * the known and unknown values of an open enum, it is the codec of the other one.
     */
    JsonCodec<? extends JsonModel> jsonCodec();

    /** The JSON text in UTF-8. */
    default byte[] toJson() {
        return codecOf(this).toJson(this);
    }

    /** The JSON text. */
    default String toJsonString() {
        return codecOf(this).toJsonString(this);
    }

    /** A value is of its codec's type, which a wildcard cannot say. */
    @SuppressWarnings("unchecked")
    private static JsonCodec<JsonModel> codecOf(JsonModel value) {
        return (JsonCodec<JsonModel>) value.jsonCodec();
    }
}
