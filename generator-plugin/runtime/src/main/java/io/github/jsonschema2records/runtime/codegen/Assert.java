package io.github.jsonschema2records.runtime.codegen;

import io.github.jsonschema2records.runtime.JsonData;
import io.github.jsonschema2records.runtime.JsonDocument;
import io.github.jsonschema2records.runtime.JsonNumber;
import io.github.jsonschema2records.runtime.Kind;
import io.github.jsonschema2records.runtime.MessageText;
import io.github.jsonschema2records.runtime.StringTable;
import io.github.jsonschema2records.runtime.Utf8;
import io.github.jsonschema2records.runtime.format.TextFormat;
import io.github.jsonschema2records.runtime.pattern.TextPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assertion keywords of JSON Schema, a method each, named after the keyword.
 *
 * <p>Each looks at the value at {@code at} of the document, passes for kinds of values that its keyword does not apply to,
 * and returns whether the value is valid. If it is not and there is an {@link Evaluation}, the failure is recorded there;
 * the evaluation is not ended, save the unions that {@link #anyOf} and {@link #oneOf} are given.
 */
public final class Assert {

    private static final int INTEGRAL_DECIMALS = Kind.INTEGERS & ~Kind.NUMBERS;

    private Assert() {}

    /**
     * {@code type}.
     *
     * @param kinds the kinds allowed, masks of {@link Kind}: {@link Kind#INTEGERS} allows {@code 1.0} too,
     *     {@link Kind#PLAIN_INTEGERS} does not, as in draft 4
     */
    public static boolean type(JsonDocument d, int at, int kinds, @Nullable Evaluation e) {
        int kind = d.kind(at);
        return (kinds >>> kind & 1) != 0
                || ((kinds & INTEGRAL_DECIMALS) != 0 && kind == Kind.DECIMAL && d.isInteger(at))
                || (e != null && Failures.type(d, at, kinds, e));
    }

    /** {@code enum} of strings. */
    public static boolean enumStrings(JsonDocument d, int at, StringTable values, @Nullable Evaluation e) {
        return (d.isString(at) && values.find(d, at) >= 0)
                ? e == null || e.matchesConstant(at)
                : e != null && Failures.choices(d, at, new Choices(values, 0), "enum", e);
    }

    /**
     * {@code enum} of strings and of {@code null}, {@code true} or {@code false}.
     *
     * @param otherKinds the kinds of those, a mask: {@code 1 << Kind.TRUE | Kind.NULLS}
     */
    public static boolean enumStrings(
            JsonDocument d, int at, StringTable values, int otherKinds, @Nullable Evaluation e) {
        return (((otherKinds >>> d.kind(at)) & 1) != 0 || (d.isString(at) && values.find(d, at) >= 0))
                ? e == null || e.matchesConstant(at)
                : e != null && Failures.choices(d, at, new Choices(values, otherKinds), "enum", e);
    }

    /** {@code enum} of any values. */
    public static boolean enumValues(JsonDocument d, int at, JsonData[] values, @Nullable Evaluation e) {
        for (JsonData value : values) {
            if (d.equal(at, value)) {
                return e == null || e.matchesConstant(at);
            }
        }
        return e != null && Failures.choices(d, at, new Choices(List.of(values)), "enum", e);
    }

    /** {@code const} of a string, given in {@link Utf8}. */
    public static boolean constString(JsonDocument d, int at, byte[] utf8, @Nullable Evaluation e) {
        return (d.isString(at) && d.stringEquals(at, utf8))
                ? e == null || e.matchesConstant(at)
                : e != null && Failures.constant(d, at, JsonData.of(MessageText.decode(utf8)), e);
    }

    /** {@code const}. */
    public static boolean constant(JsonDocument d, int at, JsonData value, @Nullable Evaluation e) {
        return d.equal(at, value)
                ? e == null || e.matchesConstant(at)
                : e != null && Failures.constant(d, at, value, e);
    }

    /** {@code minimum}. */
    public static boolean minimum(JsonDocument d, int at, long bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) >= 0
                || (e != null && Failures.number(d, at, "minimum", Long.toString(bound), e));
    }

    /** {@code minimum}. */
    public static boolean minimum(JsonDocument d, int at, JsonNumber bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) >= 0
                || (e != null && Failures.number(d, at, "minimum", bound.text(), e));
    }

    /** {@code maximum}. */
    public static boolean maximum(JsonDocument d, int at, long bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) <= 0
                || (e != null && Failures.number(d, at, "maximum", Long.toString(bound), e));
    }

    /** {@code maximum}. */
    public static boolean maximum(JsonDocument d, int at, JsonNumber bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) <= 0
                || (e != null && Failures.number(d, at, "maximum", bound.text(), e));
    }

    /** {@code exclusiveMinimum}. */
    public static boolean exclusiveMinimum(JsonDocument d, int at, long bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) > 0
                || (e != null && Failures.number(d, at, "exclusiveMinimum", Long.toString(bound), e));
    }

    /** {@code exclusiveMinimum}. */
    public static boolean exclusiveMinimum(JsonDocument d, int at, JsonNumber bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) > 0
                || (e != null && Failures.number(d, at, "exclusiveMinimum", bound.text(), e));
    }

    /** {@code exclusiveMaximum}. */
    public static boolean exclusiveMaximum(JsonDocument d, int at, long bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) < 0
                || (e != null && Failures.number(d, at, "exclusiveMaximum", Long.toString(bound), e));
    }

    /** {@code exclusiveMaximum}. */
    public static boolean exclusiveMaximum(JsonDocument d, int at, JsonNumber bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) < 0
                || (e != null && Failures.number(d, at, "exclusiveMaximum", bound.text(), e));
    }

    /** {@code multipleOf}; {@code divisor} is greater than 0. */
    public static boolean multipleOf(JsonDocument d, int at, long divisor, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.isMultipleOf(at, divisor)
                || (e != null && Failures.number(d, at, "multipleOf", Long.toString(divisor), e));
    }

    /** {@code multipleOf}; {@code divisor} is greater than 0. */
    public static boolean multipleOf(JsonDocument d, int at, JsonNumber divisor, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.isMultipleOf(at, divisor)
                || (e != null && Failures.number(d, at, "multipleOf", divisor.text(), e));
    }

    /** {@code minLength}, in code points. */
    public static boolean minLength(JsonDocument d, int at, int least, @Nullable Evaluation e) {
        return !d.isString(at) || d.length(at) >= least || (e != null && Failures.length(d, at, "minLength", least, e));
    }

    /** {@code maxLength}, in code points, each of which takes at least one byte. */
    public static boolean maxLength(JsonDocument d, int at, int most, @Nullable Evaluation e) {
        return !d.isString(at)
                || d.byteLength(at) <= most
                || d.length(at) <= most
                || (e != null && Failures.length(d, at, "maxLength", most, e));
    }

    /** {@code pattern}. */
    public static boolean pattern(JsonDocument d, int at, TextPattern pattern, @Nullable Evaluation e) {
        return !d.isString(at) || pattern.matches(d, at) || (e != null && Failures.pattern(d, at, pattern, e));
    }

    /**
     * {@code pattern} beside {@code format}.
     *
     * @param format the name of the format, asserted or not
     */
    public static boolean pattern(JsonDocument d, int at, TextPattern pattern, String format, @Nullable Evaluation e) {
        return !d.isString(at) || pattern.matches(d, at) || (e != null && Failures.pattern(d, at, pattern, format, e));
    }

    /** {@code format}, of strings. */
    public static boolean format(JsonDocument d, int at, TextFormat format, @Nullable Evaluation e) {
        return !d.isString(at) || format.matches(d, at) || (e != null && Failures.format(d, at, format, e));
    }

    /** {@code minItems}. */
    public static boolean minItems(JsonDocument d, int at, int least, @Nullable Evaluation e) {
        return !d.isArray(at)
                || Counting.atLeast(d, at, least)
                || (e != null && Failures.count(at, "minItems", d.count(at), least, e));
    }

    /** {@code maxItems}. */
    public static boolean maxItems(JsonDocument d, int at, int most, @Nullable Evaluation e) {
        return !d.isArray(at)
                || Counting.atMost(d, at, most)
                || (e != null && Failures.count(at, "maxItems", d.count(at), most, e));
    }

    /** {@code uniqueItems}. */
    public static boolean uniqueItems(JsonDocument d, int at, @Nullable Evaluation e) {
        if (!d.isArray(at) || Counting.atMost(d, at, 1)) {
            return true;
        }
        int duplicate = d.duplicate(at);
        return duplicate < 0 || (e != null && Failures.uniqueItems(d, at, duplicate, e));
    }

    /**
     * {@code contains}, {@code minContains} and {@code maxContains}.
     *
     * @param matches how many items match; only for arrays
     * @param least 1 unless {@code minContains} says otherwise
     * @param most less than 0 for no {@code maxContains}
     */
    public static boolean contains(JsonDocument d, int at, int matches, int least, int most, @Nullable Evaluation e) {
        return !d.isArray(at)
                || (matches >= least && (most < 0 || matches <= most))
                || (e != null && Failures.contains(at, matches, least, most, e));
    }

    /** {@code minProperties}. */
    public static boolean minProperties(JsonDocument d, int at, int least, @Nullable Evaluation e) {
        return !d.isObject(at)
                || Counting.atLeast(d, at, least)
                || (e != null && Failures.count(at, "minProperties", d.count(at), least, e));
    }

    /** {@code maxProperties}. */
    public static boolean maxProperties(JsonDocument d, int at, int most, @Nullable Evaluation e) {
        return !d.isObject(at)
                || Counting.atMost(d, at, most)
                || (e != null && Failures.count(at, "maxProperties", d.count(at), most, e));
    }

    /**
     * {@code required}, where the properties there are have been noted.
     *
     * @param names the names, the first 64 of which the bits stand for
     * @param seen a bit for each name that is there
     * @param required a bit for each name that must be
     */
    public static boolean required(
            JsonDocument d, int at, StringTable names, long seen, long required, @Nullable Evaluation e) {
        return required(d, at, names, 0, seen, required, e);
    }

    /**
     * {@code required}, for up to 64 of more names.
     *
     * @param base the number of the name that the lowest bit stands for
     */
    public static boolean required(
            JsonDocument d, int at, StringTable names, int base, long seen, long required, @Nullable Evaluation e) {
        long missing = required & ~seen;
        return e == null
                ? missing == 0 || !d.isObject(at)
                : Failures.required(d, at, names, base, required, missing, e);
    }

    /** {@code required}: every one of these names must be there. */
    public static boolean required(JsonDocument d, int at, StringTable required, @Nullable Evaluation e) {
        return !d.isObject(at)
                || (e == null ? RequiredNames.areIn(d, at, required) : RequiredNames.report(d, at, required, null, e));
    }

    /**
     * {@code dependentRequired}, where the properties there are have been noted.
     *
     * @param trigger the number, less than 64, of the name that requires the others
     */
    public static boolean dependentRequired(
            JsonDocument d, int at, StringTable names, int trigger, long seen, long required, @Nullable Evaluation e) {
        long missing = required & ~seen;
        return missing == 0
                || (seen >>> trigger & 1) == 0
                || !d.isObject(at)
                || (e != null && Failures.dependentRequired(at, names, trigger, missing, e));
    }

    /**
     * {@code dependentRequired}: every one of these names must be there if the first one is.
     *
     * @param trigger the name that requires the others, in {@link Utf8}
     */
    public static boolean dependentRequired(
            JsonDocument d, int at, byte[] trigger, StringTable required, @Nullable Evaluation e) {
        return !d.isObject(at)
                || d.find(at, trigger) < 0
                || (e == null
                        ? RequiredNames.areIn(d, at, required)
                        : RequiredNames.report(d, at, required, trigger, e));
    }

    /**
     * {@code not}.
     *
     * @param matched whether the value is valid against its subschema, which was asked without an evaluation
     */
    public static boolean not(JsonDocument d, int at, boolean matched, @Nullable Evaluation e) {
        return !matched || (e != null && Prohibited.report(d, at, "not", List.of(), e));
    }

    /**
     * Records that a value is valid against the subschema of {@code not}, for which there are words.
     *
     * @param prohibition what is forbidden: {@code notRequired}, {@code notAny}, {@code notType}, {@code notValue},
     *     {@code notPropertyValue}, {@code notPattern}, {@code notFormat}, {@code notMultipleOf}, {@code false}, or a keyword about bounds
     * @param arguments the names, types, pattern, format or bound that it is about
     * @return false
     */
    public static boolean not(JsonDocument d, int at, Evaluation e, String prohibition, String... arguments) {
        return Prohibited.report(d, at, prohibition, List.of(arguments), e);
    }

    /**
     * {@code anyOf}; closes the union.
     *
     * @param matched whether the value is valid against at least one alternative
     * @param union what {@link Evaluation#union} returned and the alternatives are children of
     */
    public static boolean anyOf(JsonDocument d, int at, boolean matched, @Nullable Evaluation union) {
        return matched || (union != null && union.alternatives().reportNone(d, at, "anyOf"));
    }

    /**
     * {@code anyOf} whose alternatives are told apart by a property that each requires; closes the union.
     *
     * @param name the property, in {@link Utf8}
     * @param values all its values
     */
    public static boolean anyOf(
            JsonDocument d, int at, boolean matched, byte[] name, StringTable values, @Nullable Evaluation union) {
        return matched || (union != null && union.alternatives().reportNone(d, at, "anyOf", name, values));
    }

    /**
     * {@code oneOf}; closes the union.
     *
     * @param matches how many alternatives the value is valid against
     * @param union what {@link Evaluation#union} returned and the alternatives are children of
     */
    public static boolean oneOf(JsonDocument d, int at, int matches, @Nullable Evaluation union) {
        return matches == 1 || (union != null && union.alternatives().report(d, at, matches));
    }

    /**
     * {@code oneOf} whose alternatives are told apart by a property that each requires; closes the union.
     *
     * @param name the property, in {@link Utf8}
     * @param values all its values
     */
    public static boolean oneOf(
            JsonDocument d, int at, int matches, byte[] name, StringTable values, @Nullable Evaluation union) {
        return matches == 1 || (union != null && union.alternatives().report(d, at, matches, name, values));
    }
}
