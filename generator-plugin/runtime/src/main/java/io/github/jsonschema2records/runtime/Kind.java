package io.github.jsonschema2records.runtime;

/**
 * Kinds of tokens on the tape of a {@link JsonDocument}.
 *
 * <p>They are {@code int} constants, so generated code can switch on them without loading a class. Their order is part
 * of the contract: all kinds from {@link #ARRAY} on are containers. {@link #STRING} and {@link #ESCAPED_STRING} are
 * adjacent, and so are {@link #INTEGER} and {@link #DECIMAL}, and {@link #FALSE} and {@link #TRUE}. Constants in the
 * plural are sets of kinds, with the bit {@code 1 << kind} for each.
 */
public final class Kind {

    /** Literal {@code null}. */
    public static final int NULL = 0;

    /** Literal {@code false}. */
    public static final int FALSE = 1;

    /** Literal {@code true}. */
    public static final int TRUE = 2;

    /** Number written without fraction and exponent. */
    public static final int INTEGER = 3;

    /** Number written with a fraction, an exponent or both. Its value may be an integer ({@code 1.0}). */
    public static final int DECIMAL = 4;

    /** String or member name without escapes, so that its bytes are its content. */
    public static final int STRING = 5;

    /** String or member name with at least one backslash. */
    public static final int ESCAPED_STRING = 6;

    /** Array, followed by its items. */
    public static final int ARRAY = 7;

    /** Object, followed by its members. Each member is a name token and then the tokens of its value. */
    public static final int OBJECT = 8;

    /** Set of kinds: null. */
    public static final int NULLS = 1 << NULL;

    /** Set of kinds: booleans. */
    public static final int BOOLEANS = 1 << FALSE | 1 << TRUE;

    /** Set of kinds: all numbers. */
    public static final int NUMBERS = 1 << INTEGER | 1 << DECIMAL;

    /**
     * Set of kinds: integers of JSON Schema. It has an additional bit beyond the kinds, which adds any {@link #DECIMAL}
     * with an integral value ({@code 1.0}, {@code 1e3}).
     */
    public static final int INTEGERS = 1 << INTEGER | 1 << (OBJECT + 1);

    /** Set of kinds: integers of draft 4, written without fraction and exponent. */
    public static final int PLAIN_INTEGERS = 1 << INTEGER;

    /** Set of kinds: strings. */
    public static final int STRINGS = 1 << STRING | 1 << ESCAPED_STRING;

    /** Set of kinds: arrays. */
    public static final int ARRAYS = 1 << ARRAY;

    /** Set of kinds: objects. */
    public static final int OBJECTS = 1 << OBJECT;

    /** Set of kinds: all. */
    public static final int ALL = NULLS | BOOLEANS | NUMBERS | STRINGS | ARRAYS | OBJECTS;

    private Kind() {}
}
