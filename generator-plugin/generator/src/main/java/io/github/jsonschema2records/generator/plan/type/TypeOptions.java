package io.github.jsonschema2records.generator.plan.type;

/**
 * What a user can choose about types.
 *
 * @param assertFormats whether {@code format} asserts, so that date-time, date and uuid are types of their own
 * @param formatTypes whether formats choose Java types at all; otherwise text stays text
 * @param bigIntegers whether an unbounded integer is a {@code BigInteger} instead of a {@code long}
 */
public record TypeOptions(boolean assertFormats, boolean formatTypes, boolean bigIntegers) {

    /** Formats are annotations, integers are longs. */
    public static final TypeOptions DEFAULTS = new TypeOptions(false, true, false);
}
