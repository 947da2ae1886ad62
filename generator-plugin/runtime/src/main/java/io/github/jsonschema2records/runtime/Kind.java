package io.github.jsonschema2records.runtime;

/**
 * The kinds of tokens on the tape of a {@link JsonDocument}.
 *
 * <p>They are plain {@code int} constants so that generated code switches on them without loading a class. Their order
 * is part of the contract: every kind from {@link #ARRAY} on is a container, {@link #STRING} and {@link #ESCAPED_STRING}
 * stand side by side, and so do {@link #INTEGER} and {@link #DECIMAL}, {@link #FALSE} and {@link #TRUE}.
 */
public final class Kind {

    /** The literal {@code null}. */
    public static final int NULL = 0;

    /** The literal {@code false}. */
    public static final int FALSE = 1;

    /** The literal {@code true}. */
    public static final int TRUE = 2;

    /** A number written without fraction and exponent. */
    public static final int INTEGER = 3;

    /** A number written with a fraction, an exponent or both; its value may still be an integer ({@code 1.0}). */
    public static final int DECIMAL = 4;

    /** A string, or a member's name, whose bytes are its content. */
    public static final int STRING = 5;

    /** A string, or a member's name, that contains at least one backslash. */
    public static final int ESCAPED_STRING = 6;

    /** An array; its items follow. */
    public static final int ARRAY = 7;

    /** An object; its members follow, each a name token and then the tokens of its value. */
    public static final int OBJECT = 8;

    /** A set of kinds, one bit {@code 1 << kind} each: null. */
    public static final int NULLS = 1 << NULL;

    /** A set of kinds: booleans. */
    public static final int BOOLEANS = 1 << FALSE | 1 << TRUE;

    /** A set of kinds: all numbers. */
    public static final int NUMBERS = 1 << INTEGER | 1 << DECIMAL;

    /**
     * A set of kinds: JSON Schema's integers, which may also be a {@link #DECIMAL} of integral value ({@code 1.0},
     * {@code 1e3}); the bit beyond the kinds says so.
     */
    public static final int INTEGERS = 1 << INTEGER | 1 << (OBJECT + 1);

    /** A set of kinds: draft 4's integers, written without fraction and exponent. */
    public static final int PLAIN_INTEGERS = 1 << INTEGER;

    /** A set of kinds: strings. */
    public static final int STRINGS = 1 << STRING | 1 << ESCAPED_STRING;

    /** A set of kinds: arrays. */
    public static final int ARRAYS = 1 << ARRAY;

    /** A set of kinds: objects. */
    public static final int OBJECTS = 1 << OBJECT;

    private Kind() {}
}
