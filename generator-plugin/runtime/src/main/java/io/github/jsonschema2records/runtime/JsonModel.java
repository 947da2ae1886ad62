package io.github.jsonschema2records.runtime;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.OutputStream;

/**
 * Value of a generated type. All generated types implement this interface, so one converter, serializer or test can
 * handle all of them:
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
 * <p>Values that were read, and values of a builder, conform to their schema. The constructors of records do not
 * validate, except that required components are not null; {@link #validate()} does.
 *
 * <p>Code that only has a {@link Class} finds the codec in the public constant {@code CODEC} of that class.
 *
 * <p>Implemented by generated code; later versions may add default methods. Accessors of properties never have the name
 * of a method of this interface: the property {@code toJson} has the accessor {@code toJson_}.
 */
public interface JsonModel {

    /**
     * Returns the codec of the type of this value. Some types are a part of another type: the record of a union branch,
     * and the known and unknown values of an open enum. They return the codec of that other type.
     */
    JsonCodec<? extends JsonModel> jsonCodec();

    /** Returns this value as JSON text in UTF-8. The value is not validated. */
    default byte[] toJson() {
        return codecOf(this).toJson(this);
    }

    /** Returns this value as JSON text. The value is not validated. */
    default String toJsonString() {
        return codecOf(this).toJsonString(this);
    }

    /**
     * Writes this value as JSON text in UTF-8 to a stream. The stream is flushed but not closed. Memory is needed for a
     * piece of the text only. The value is not validated.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be written
     */
    default void toJson(OutputStream out) {
        codecOf(this).toJson(this, out);
    }

    /** Returns this value as indented JSON text, for people to read. The value is not validated. */
    default String toPrettyJson() {
        return codecOf(this).toPrettyJson(this);
    }

    /**
     * Validates this value. Only a value that was created with a constructor can be invalid: values that were read or
     * built are valid.
     */
    default ValidationResult validate() {
        return codecOf(this).validate(this);
    }

    /**
     * Returns this value as JSON data. The value is not validated. Mappers that know Jackson's annotations write what
     * this method returns.
     */
    @JsonValue
    default JsonData toJsonData() {
        return DataCopy.ofOwnText(toJson());
    }

    /** Casts the codec to the type of the value, which a wildcard cannot express. */
    @SuppressWarnings("unchecked")
    private static JsonCodec<JsonModel> codecOf(JsonModel value) {
        return (JsonCodec<JsonModel>) value.jsonCodec();
    }
}
