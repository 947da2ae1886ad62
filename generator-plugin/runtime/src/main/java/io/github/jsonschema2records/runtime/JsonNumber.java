package io.github.jsonschema2records.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON number of any size and precision. Keeps its text, but is compared by value: {@code 1}, {@code 1.0} and
 * {@code 1e0} are equal. Immutable; created with {@link JsonData#of(long)}, its overloads, and
 * {@link JsonData#ofNumber}.
 */
public final class JsonNumber implements JsonData, Comparable<JsonNumber> {

    private final String text;
    private @Nullable Decimal decimal;

    /** Creates a number from a text that is known to be a JSON number with an exponent of at most 18 digits. */
    JsonNumber(String text) {
        this.text = text;
    }

    static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    static JsonNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no number " + value);
        }
        return new JsonNumber(Double.toString(value));
    }

    static JsonNumber parse(String text) {
        JsonLimits limits = JsonLimits.DEFAULTS.withMaxNumberBytes(JsonLimits.LARGEST_DOCUMENT);
        JsonDocument document = new JsonDocument(limits);
        if (!document.parse(text) || !document.isNumber(0) || document.byteLength(0) != text.length()) {
            throw new IllegalArgumentException("no JSON number: " + text);
        }
        return new JsonNumber(text);
    }

    /** Returns the number as it was written. */
    public String text() {
        return text;
    }

    /** Returns whether the value has no fractional part, like the type {@code integer} of JSON Schema. */
    public boolean isInteger() {
        return decimal().isInteger();
    }

    /** Returns whether the value is an integer from -2<sup>63</sup> to 2<sup>63</sup>-1. */
    public boolean fitsLong() {
        return decimal().fitsLong();
    }

    /**
     * Returns the value as a {@code long}.
     *
     * @throws ArithmeticException if it does not {@linkplain #fitsLong fit}
     */
    public long longValue() {
        return decimal().longValue();
    }

    /** Returns the nearest {@code double}, which is infinite if the number is too large. */
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    /**
     * Returns the exact value, with the scale it was written with. A zero has the scale 0 if its own is out of range.
     *
     * @throws ArithmeticException if the number is not zero and its exponent exceeds the range of {@link BigDecimal}
     */
    public BigDecimal decimalValue() {
        byte[] bytes = bytes();
        return JsonNumbers.decimal(bytes, 0, bytes.length);
    }

    /**
     * Returns the value as an integer. A short text can be a huge integer: {@code 1e400000000} has 400 million digits.
     *
     * @throws ArithmeticException if the value is not an integer, or its exponent exceeds the range of
     * {@link BigDecimal}
     */
    public BigInteger bigIntegerValue() {
        byte[] bytes = bytes();
        return JsonNumbers.integer(bytes, 0, bytes.length);
    }

    /**
     * Returns whether the value is an exact multiple of another number.
     *
     * @throws ArithmeticException if {@code divisor} is 0
     */
    public boolean isMultipleOf(JsonNumber divisor) {
        return decimal().isMultipleOf(divisor.decimal());
    }

    @Override
    public JsonType type() {
        return JsonType.NUMBER;
    }

    @Override
    public <R extends @Nullable Object> R match(Cases<R> cases) {
        return cases.onNumber(this);
    }

    @Override
    public int compareTo(JsonNumber other) {
        return decimal().compareTo(other.decimal());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonNumber number && (number.text.equals(text) || compareTo(number) == 0);
    }

    @Override
    public int hashCode() {
        return DataHash.tagged(decimal().hash(), DataHash.NUMBER);
    }

    /** Returns the number as it was written. */
    @Override
    public String toString() {
        return text;
    }

    /** Returns the decimal value. It is computed on first use. Two threads may both compute it, with equal results. */
    Decimal decimal() {
        Decimal computed = decimal;
        if (computed == null) {
            byte[] bytes = bytes();
            computed = Decimal.of(bytes, 0, bytes.length);
            decimal = computed;
        }
        return computed;
    }

    /** Returns whether the number is written without a fraction and an exponent. */
    boolean isPlainInteger() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || (c | 0x20) == 'e') {
                return false;
            }
        }
        return true;
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
