package io.github.jsonschema2records.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A JSON number of any size and precision; equal to and ordered among others by value, whatever their text. */
public final class JsonNumber implements JsonData, Comparable<JsonNumber> {

    private final String text;
    private @Nullable Decimal decimal;

    /** Trusts the text to be a JSON number whose exponent has at most 18 digits. */
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

    /** The number as it was written. */
    public String text() {
        return text;
    }

    /** Returns whether it has no fractional part, JSON Schema's {@code integer}. */
    public boolean isInteger() {
        return decimal().isInteger();
    }

    /** Returns whether it is an integer from -2<sup>63</sup> to 2<sup>63</sup>-1. */
    public boolean fitsLong() {
        return decimal().fitsLong();
    }

    /**
     * The value as a {@code long}.
     *
     * @throws ArithmeticException if it does not {@linkplain #fitsLong fit}
     */
    public long longValue() {
        return decimal().longValue();
    }

    /** The nearest {@code double}; infinite where the number is too large. */
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    /**
     * The value, exactly, with the scale it is written with.
     *
     * @throws ArithmeticException if the exponent is beyond what {@link BigDecimal} can hold
     */
    public BigDecimal decimalValue() {
        byte[] bytes = bytes();
        return JsonNumbers.decimal(bytes, 0, bytes.length);
    }

    /**
     * The value as an integer; mind that {@code 1e400000000} has many digits.
     *
     * @throws ArithmeticException if it is none, or its exponent is beyond what {@link BigDecimal} can hold
     */
    public BigInteger bigIntegerValue() {
        byte[] bytes = bytes();
        return JsonNumbers.integer(bytes, 0, bytes.length);
    }

    /**
     * Returns whether it is a multiple of another number, exactly.
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
        return decimal().hash();
    }

    /** The number as it was written. */
    @Override
    public String toString() {
        return text;
    }

    /** Computed when first needed; two threads may both do it, with the same result. */
    Decimal decimal() {
        Decimal known = decimal;
        if (known == null) {
            byte[] bytes = bytes();
            known = Decimal.of(bytes, 0, bytes.length);
            decimal = known;
        }
        return known;
    }

    /** Returns whether it is written without fraction and exponent. */
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
