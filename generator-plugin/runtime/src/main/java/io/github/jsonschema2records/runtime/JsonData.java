package io.github.jsonschema2records.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, for what a schema leaves open: immutable, keeps the order of members and the text of numbers.
 *
 * <p>{@code equals} and {@code hashCode} are JSON Schema's equality: numbers by value ({@code 1}, {@code 1.0} and
 * {@code 1e0} are equal), objects whatever the order of their members. {@code toString} is compact JSON. All of them work
 * on any depth, without recursion.
 *
 * <p>A plain Jackson mapper, one without this project's module, reads and writes these values through
 * {@link #ofJava(Object)} and {@link #toJava()}, and so loses the text of numbers and the difference between a null and
 * an absent component.
 */
public sealed interface JsonData permits JsonNull, JsonBoolean, JsonNumber, JsonString, JsonArray, JsonObject {

    /**
     * The value of a JSON text, within {@link JsonLimits#DEFAULTS}. For other limits, such as duplicate names, parse into a
     * {@link JsonDocument} and take its {@link JsonDocument#data}.
     *
     * @throws JsonSyntaxException if it is no acceptable JSON text
     */
    static JsonData parse(String json) {
        return DataCopy.checked(JsonDocument.of(json));
    }

    /**
     * The value of a JSON text in UTF-8, within {@link JsonLimits#DEFAULTS}.
     *
     * @throws JsonSyntaxException if it is no acceptable JSON text
     */
    static JsonData parse(byte[] json) {
        return DataCopy.checked(JsonDocument.of(json));
    }

    /** The value {@code null}. */
    static JsonNull ofNull() {
        return JsonNull.INSTANCE;
    }

    /** A boolean. */
    static JsonBoolean of(boolean value) {
        return JsonBoolean.of(value);
    }

    /** A number. */
    static JsonNumber of(long value) {
        return JsonNumber.of(value);
    }

    /**
     * A number.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    static JsonNumber of(double value) {
        return JsonNumber.of(value);
    }

    /** A number. */
    static JsonNumber of(BigInteger value) {
        return new JsonNumber(value.toString());
    }

    /** A number, with the text that {@link BigDecimal#toString()} gives. */
    static JsonNumber of(BigDecimal value) {
        return new JsonNumber(value.toString());
    }

    /**
     * A number from its JSON text, {@code 1.50} or {@code 1e400}.
     *
     * @throws IllegalArgumentException if the text is no JSON number
     */
    static JsonNumber ofNumber(String text) {
        return JsonNumber.parse(text);
    }

    /** A string. */
    static JsonString of(String value) {
        return JsonString.of(value);
    }

    /** An array; the list is copied. */
    static JsonArray of(List<? extends JsonData> items) {
        return new JsonArray(List.copyOf(items));
    }

    /** An object; the map is copied in its order. */
    static JsonObject of(Map<String, ? extends JsonData> members) {
        return JsonObject.copyOf(members);
    }

    /**
     * The value of a plain Java object, the reverse of {@link #toJava()}: null, {@link Boolean}, {@link String}, one of
     * Java's own {@link Number}s, {@link Iterable}, {@link Map} with string keys, or {@code JsonData}, at any level.
     *
     * @throws IllegalArgumentException if there is anything else in it
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static JsonData ofJava(@Nullable Object value) {
        return PlainToData.convert(value);
    }

    /**
     * The plain Java object: null, {@link Boolean}, {@link String}, {@link Long}, {@link BigInteger} or {@link BigDecimal},
     * {@code List} and {@code Map}; a copy, which the caller may change.
     *
     * @throws ArithmeticException if there is a number in it whose exponent {@link BigDecimal} cannot hold
     */
    @JsonValue
    default @Nullable Object toJava() {
        return DataToPlain.convert(this);
    }

    /** The type. */
    JsonType type();

    /** Calls the one method of {@code cases} that is for this type. */
    <R extends @Nullable Object> R match(Cases<R> cases);

    /**
     * The value an RFC 6901 pointer points to, {@code ""} for this one; null where there is none.
     *
     * @throws IllegalArgumentException if the pointer is neither empty nor starts with {@code /}
     */
    default @Nullable JsonData at(String pointer) {
        return DataPointer.resolve(this, pointer);
    }

    /** Writes the value as the next one. */
    default void writeTo(JsonWriter writer) {
        DataWriter.write(this, writer);
    }

    /** The value as compact JSON in UTF-8. */
    default byte[] toJson() {
        return DataText.bytes(this);
    }

    /** What to do with a value of each type. */
    interface Cases<R extends @Nullable Object> {

        /** For {@code null}. */
        R onNull();

        /** For a boolean. */
        R onBoolean(boolean value);

        /** For a number. */
        R onNumber(JsonNumber number);

        /** For a string. */
        R onString(String value);

        /** For an array. */
        R onArray(List<JsonData> items);

        /** For an object. */
        R onObject(Map<String, JsonData> members);
    }
}
