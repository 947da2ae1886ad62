package io.github.jsonschema2records.generator.plan.type;

import java.util.List;

/**
 * The user's options for types.
 *
 * @param assertFormats whether {@code format} is an assertion, so that date-time, date and uuid have types of their own
 * @param formatTypes whether formats choose Java types at all; otherwise such strings are {@code String}
 * @param bigIntegers whether an unbounded integer is a {@code BigInteger} instead of a {@code long}
 * @param discriminators whether OpenAPI's {@code discriminator} decides which branch of a union applies
 * @param rules rules for the types of strings and numbers; of equally specific rules that apply, the first one counts
 * @param annotations rules for annotations of types and accessors
 * @param annotators the names of classes that annotate types and accessors
 * @param additionalProperties whether records keep properties that no schema describes; otherwise readers skip them
 */
public record TypeOptions(
        boolean assertFormats,
        boolean formatTypes,
        boolean bigIntegers,
        boolean discriminators,
        List<TypeRule> rules,
        List<AnnotationRule> annotations,
        List<String> annotators,
        boolean additionalProperties) {

    /** The default options: formats and discriminators are annotations, integers are longs. */
    public static final TypeOptions DEFAULTS = new TypeOptions(false, true, false);

    public TypeOptions {
        rules = List.copyOf(rules);
        annotations = List.copyOf(annotations);
        annotators = List.copyOf(annotators);
        for (int i = 0; i < rules.size(); i++) {
            if (rules.subList(0, i).stream().anyMatch(rules.get(i)::isRivalOf)) {
                throw new IllegalArgumentException("another rule has the same conditions as " + rules.get(i));
            }
        }
    }

    /** Creates options with which records keep all properties. */
    public TypeOptions(
            boolean assertFormats,
            boolean formatTypes,
            boolean bigIntegers,
            boolean discriminators,
            List<TypeRule> rules,
            List<AnnotationRule> annotations) {
        this(assertFormats, formatTypes, bigIntegers, discriminators, rules, annotations, List.of(), true);
    }

    /** Creates options without rules. */
    public TypeOptions(boolean assertFormats, boolean formatTypes, boolean bigIntegers, boolean discriminators) {
        this(assertFormats, formatTypes, bigIntegers, discriminators, List.of(), List.of());
    }

    /** Creates options without {@code discriminator}. */
    public TypeOptions(boolean assertFormats, boolean formatTypes, boolean bigIntegers) {
        this(assertFormats, formatTypes, bigIntegers, false);
    }

    /** Returns the same options, with another setting of {@code discriminator}. */
    public TypeOptions withDiscriminators(boolean used) {
        return new TypeOptions(
                assertFormats, formatTypes, bigIntegers, used, rules, annotations, annotators, additionalProperties);
    }

    /**
     * Returns the same options, with other rules for types.
     *
     * @throws IllegalArgumentException if two of them have the same conditions
     */
    public TypeOptions withRules(List<TypeRule> others) {
        return new TypeOptions(
                assertFormats,
                formatTypes,
                bigIntegers,
                discriminators,
                others,
                annotations,
                annotators,
                additionalProperties);
    }

    /** Returns the same options without rules that refer to classes of the user: converters, annotations and annotators. */
    public TypeOptions withoutOwnClasses() {
        return withRules(rules.stream()
                        .filter(rule -> rule.converter().isEmpty())
                        .toList())
                .withAnnotations(List.of())
                .withAnnotators(List.of());
    }

    /** Returns the same options, with other rules for annotations. */
    public TypeOptions withAnnotations(List<AnnotationRule> others) {
        return new TypeOptions(
                assertFormats,
                formatTypes,
                bigIntegers,
                discriminators,
                rules,
                others,
                annotators,
                additionalProperties);
    }

    /** Returns the same options, with records that keep properties that no schema describes, or do not. */
    public TypeOptions withAdditionalProperties(boolean kept) {
        return new TypeOptions(
                assertFormats, formatTypes, bigIntegers, discriminators, rules, annotations, annotators, kept);
    }

    /** Returns the same options, with other annotators. */
    public TypeOptions withAnnotators(List<String> others) {
        return new TypeOptions(
                assertFormats,
                formatTypes,
                bigIntegers,
                discriminators,
                rules,
                annotations,
                others,
                additionalProperties);
    }
}
