package io.github.jsonschema2records.generator.plan.type;

/**
 * The user's options for types.
 *
 * @param assertFormats whether {@code format} is an assertion, so that date-time, date and uuid have types of their own
 * @param formatTypes whether formats choose Java types at all; otherwise such strings are {@code String}
 * @param bigIntegers whether an unbounded integer is a {@code BigInteger} instead of a {@code long}
 * @param discriminators whether OpenAPI's {@code discriminator} decides which branch of a union applies
 */
public record TypeOptions(boolean assertFormats, boolean formatTypes, boolean bigIntegers, boolean discriminators) {

    /** The default options: formats and discriminators are annotations, integers are longs. */
    public static final TypeOptions DEFAULTS = new TypeOptions(false, true, false);

    /** Creates options without {@code discriminator}. */
    public TypeOptions(boolean assertFormats, boolean formatTypes, boolean bigIntegers) {
        this(assertFormats, formatTypes, bigIntegers, false);
    }

    /** Returns the same options, with another setting of {@code discriminator}. */
    public TypeOptions withDiscriminators(boolean used) {
        return new TypeOptions(assertFormats, formatTypes, bigIntegers, used);
    }
}
