package io.github.jsonschema2records.runtime;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, used for parts of an instance that the schema does not describe. Immutable and thread-safe. The order
 * of members and the text of numbers are kept.
 * <pre>{@code
 * JsonData data = JsonData.parse("{\"lines\": [{\"count\": 2}]}");
 * JsonData count = data.at("/lines/0/count"); // the number 2, or null if there is no such value
 * if (count instanceof JsonNumber number && number.fitsLong()) { ... }
 * }</pre>
 *
 * <p>{@code equals} and {@code hashCode} use the equality of JSON Schema (Core, section 4.2.2): numbers are compared by
 * value ({@code 1}, {@code 1.0} and {@code 1e0} are equal), and objects regardless of the order of members.
 * Numbers, strings, arrays and objects are {@link Comparable} with values of their own type. So a {@code HashMap} or
 * {@code HashSet} stays fast even if its keys were chosen so that their hashes collide. Hashes are the same in every run.
 * {@code toString} returns compact JSON. All methods work at any depth, without recursion.
 *
 * <p>An array or object from a document with more than 4,096 values and names takes little more memory than its text.
 * Its items or members are created, and kept, when one of them is needed. Comparing, hashing and writing do not need
 * them.
 *
 * <p>A Jackson mapper without the module of this project converts these values with {@link #ofJava(Object)} and
 * {@link #toJava()}. It writes numbers exactly. It reads a number with a fraction or an exponent as a {@code double},
 * unless its feature {@code USE_BIG_DECIMAL_FOR_FLOATS} is enabled.
 */
public sealed interface JsonData permits JsonNull, JsonBoolean, JsonNumber, JsonString, JsonArray, JsonObject {

    /**
     * Parses a JSON text, within {@link JsonLimits#DEFAULTS}. For other limits, parse into a {@link JsonDocument} and
     * call {@link JsonDocument#data}.
     *
     * @throws JsonSyntaxException if the text is not valid JSON or exceeds a limit
     */
    static JsonData parse(String json) {
        return DataCopy.checked(JsonDocument.of(json));
    }

    /**
     * Parses a JSON text in UTF-8, within {@link JsonLimits#DEFAULTS}.
     *
     * @throws JsonSyntaxException if the text is not valid JSON or exceeds a limit
     */
    static JsonData parse(byte[] json) {
        return DataCopy.checked(JsonDocument.of(json));
    }

    /** Returns the JSON value {@code null}. */
    static JsonNull ofNull() {
        return JsonNull.INSTANCE;
    }

    /** Returns a boolean. */
    static JsonBoolean of(boolean value) {
        return JsonBoolean.of(value);
    }

    /** Returns a number. */
    static JsonNumber of(long value) {
        return JsonNumber.of(value);
    }

    /**
     * Returns a number.
     *
     * @throws IllegalArgumentException if it is infinite or not a number
     */
    static JsonNumber of(double value) {
        return JsonNumber.of(value);
    }

    /** Returns a number. */
    static JsonNumber of(BigInteger value) {
        return new JsonNumber(value.toString());
    }

    /** Returns a number with the text of {@link BigDecimal#toString()}. */
    static JsonNumber of(BigDecimal value) {
        return new JsonNumber(value.toString());
    }

    /**
     * Returns a number from its JSON text, such as {@code 1.50} or {@code 1e400}.
     *
     * @throws IllegalArgumentException if the text is not a JSON number
     */
    static JsonNumber ofNumber(String text) {
        return JsonNumber.parse(text);
    }

    /** Returns a string. */
    static JsonString of(String value) {
        return JsonString.of(value);
    }

    /**
     * Returns an array with a copy of the list.
     *
     * @throws NullPointerException if the list, or one of its items, is null
     */
    static JsonArray of(List<? extends JsonData> items) {
        return new JsonArray(List.copyOf(items));
    }

    /**
     * Returns an object with a copy of the map, in its order.
     *
     * @throws NullPointerException if the map, a name or a value is null
     */
    static JsonObject of(Map<String, ? extends JsonData> members) {
        return JsonObject.copyOf(members);
    }

    /**
     * Converts a plain Java object, the reverse of {@link #toJava()}. Accepts null, {@link Boolean}, {@link String},
     * the {@link Number} classes of the JDK, {@link Iterable}, {@link Map} with string keys, and {@code JsonData}, also
     * nested.
     *
     * @throws IllegalArgumentException if there is an object of any other class
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static JsonData ofJava(@Nullable Object value) {
        return PlainToData.convert(value);
    }

    /**
     * Converts to a plain Java object: null, {@link Boolean}, {@link String}, {@link Long}, {@link BigInteger} or
     * {@link BigDecimal}, {@code List} or {@code Map}. The result is a copy that the caller may change.
     *
     * @throws ArithmeticException if the exponent of a number exceeds the range of {@link BigDecimal}
     */
    @JsonValue
    default @Nullable Object toJava() {
        return DataToPlain.convert(this);
    }

    /** Returns the JSON type. */
    JsonType type();

    /** Calls the method of {@code cases} for this type, and returns its result. */
    <R extends @Nullable Object> R match(Cases<R> cases);

    /**
     * Returns the value at an RFC 6901 JSON Pointer, or null if there is none. The pointer {@code ""} refers to this
     * value.
     *
     * @throws IllegalArgumentException if the pointer is neither empty nor starts with {@code /}
     */
    default @Nullable JsonData at(String pointer) {
        return DataPointer.resolve(this, pointer);
    }

    /** Writes this value as the next one. */
    default void writeTo(JsonWriter writer) {
        DataWriter.write(this, writer);
    }

    /** Returns this value as compact JSON in UTF-8. */
    default byte[] toJson() {
        return DataText.bytes(this);
    }

    /**
     * One method for each JSON type, called by {@link #match}.
     *
     * @param <R> the type of the results
     */
    interface Cases<R extends @Nullable Object> {

        /** Handles {@code null}. */
        R onNull();

        /** Handles a boolean. */
        R onBoolean(boolean value);

        /** Handles a number. */
        R onNumber(JsonNumber number);

        /** Handles a string. */
        R onString(String value);

        /** Handles an array. */
        R onArray(List<JsonData> items);

        /** Handles an object. */
        R onObject(Map<String, JsonData> members);
    }
}
