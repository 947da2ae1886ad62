package io.github.jsonschema2records.generator.plan.type;

/**
 * What a user can choose about types.
 *
 * @param assertFormats whether {@code format} asserts, so that date-time, date and uuid are types of their own
 * @param formatTypes whether formats choose Java types at all; otherwise text stays text
 * @param bigIntegers whether an unbounded integer is a {@code BigInteger} instead of a {@code long}
 * @param discriminators whether OpenAPI's {@code discriminator} decides which branch of a union holds
 */
public record TypeOptions(boolean assertFormats, boolean formatTypes, boolean bigIntegers, boolean discriminators) {

    /** Formats and discriminators are annotations, integers are longs. */
    public static final TypeOptions DEFAULTS = new TypeOptions(false, true, false);

    /** Options that leave {@code discriminator} an annotation. */
    public TypeOptions(boolean assertFormats, boolean formatTypes, boolean bigIntegers) {
        this(assertFormats, formatTypes, bigIntegers, false);
    }

    /** The same options, with another choice about {@code discriminator}. */
    public TypeOptions withDiscriminators(boolean used) {
        return new TypeOptions(assertFormats, formatTypes, bigIntegers, used);
    }
}
