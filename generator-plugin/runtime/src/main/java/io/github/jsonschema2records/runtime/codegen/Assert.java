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
 * Assertion keywords of JSON Schema (Validation, section 6), with one method for each keyword.
 *
 * <p>Each method checks the value at {@code at} of the document and returns whether it is valid. Values of kinds that
 * the keyword does not apply to are valid. A failure is reported to the {@link Evaluation}, if there is one. The
 * evaluation is not ended, except the union that {@link #anyOf} and {@link #oneOf} receive.
 */
public final class Assert {

    private static final int INTEGRAL_DECIMALS = Kind.INTEGERS & ~Kind.NUMBERS;

    private Assert() {}

    /**
     * Checks {@code type}.
     *
     * @param kinds the kinds allowed, masks of {@link Kind}: {@link Kind#INTEGERS} includes {@code 1.0},
     * {@link Kind#PLAIN_INTEGERS} does not, as in draft 4
     */
    public static boolean type(JsonDocument d, int at, int kinds, @Nullable Evaluation e) {
        int kind = d.kind(at);
        return (kinds >>> kind & 1) != 0
                || ((kinds & INTEGRAL_DECIMALS) != 0 && kind == Kind.DECIMAL && d.isInteger(at))
                || (e != null && Failures.type(d, at, kinds, e));
    }

    /** Checks an {@code enum} of strings. */
    public static boolean enumStrings(JsonDocument d, int at, StringTable values, @Nullable Evaluation e) {
        return (d.isString(at) && values.find(d, at) >= 0)
                ? e == null || e.matchesConstant(at)
                : e != null && Failures.choices(d, at, new Choices(values, 0), "enum", e);
    }

    /**
     * Checks an {@code enum} of strings and of {@code null}, {@code true} or {@code false}.
     *
     * @param otherKinds the kinds of the values that are not strings, a mask: {@code 1 << Kind.TRUE | Kind.NULLS}
     */
    public static boolean enumStrings(
            JsonDocument d, int at, StringTable values, int otherKinds, @Nullable Evaluation e) {
        return (((otherKinds >>> d.kind(at)) & 1) != 0 || (d.isString(at) && values.find(d, at) >= 0))
                ? e == null || e.matchesConstant(at)
                : e != null && Failures.choices(d, at, new Choices(values, otherKinds), "enum", e);
    }

    /** Checks an {@code enum} of any values. */
    public static boolean enumValues(JsonDocument d, int at, JsonData[] values, @Nullable Evaluation e) {
        for (JsonData value : values) {
            if (d.equal(at, value)) {
                return e == null || e.matchesConstant(at);
            }
        }
        return e != null && Failures.choices(d, at, new Choices(List.of(values)), "enum", e);
    }

    /** Checks a {@code const} that is a string, given in {@link Utf8}. */
    public static boolean constString(JsonDocument d, int at, byte[] utf8, @Nullable Evaluation e) {
        return (d.isString(at) && d.stringEquals(at, utf8))
                ? e == null || e.matchesConstant(at)
                : e != null && Failures.constant(d, at, JsonData.of(MessageText.decode(utf8)), e);
    }

    /** Checks a {@code const}. */
    public static boolean constant(JsonDocument d, int at, JsonData value, @Nullable Evaluation e) {
        return d.equal(at, value)
                ? e == null || e.matchesConstant(at)
                : e != null && Failures.constant(d, at, value, e);
    }

    /** Checks {@code minimum}. */
    public static boolean minimum(JsonDocument d, int at, long bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) >= 0
                || (e != null && Failures.number(d, at, "minimum", Long.toString(bound), e));
    }

    /** Checks {@code minimum}. */
    public static boolean minimum(JsonDocument d, int at, JsonNumber bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) >= 0
                || (e != null && Failures.number(d, at, "minimum", bound.text(), e));
    }

    /** Checks {@code maximum}. */
    public static boolean maximum(JsonDocument d, int at, long bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) <= 0
                || (e != null && Failures.number(d, at, "maximum", Long.toString(bound), e));
    }

    /** Checks {@code maximum}. */
    public static boolean maximum(JsonDocument d, int at, JsonNumber bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) <= 0
                || (e != null && Failures.number(d, at, "maximum", bound.text(), e));
    }

    /** Checks {@code exclusiveMinimum}. */
    public static boolean exclusiveMinimum(JsonDocument d, int at, long bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) > 0
                || (e != null && Failures.number(d, at, "exclusiveMinimum", Long.toString(bound), e));
    }

    /** Checks {@code exclusiveMinimum}. */
    public static boolean exclusiveMinimum(JsonDocument d, int at, JsonNumber bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) > 0
                || (e != null && Failures.number(d, at, "exclusiveMinimum", bound.text(), e));
    }

    /** Checks {@code exclusiveMaximum}. */
    public static boolean exclusiveMaximum(JsonDocument d, int at, long bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) < 0
                || (e != null && Failures.number(d, at, "exclusiveMaximum", Long.toString(bound), e));
    }

    /** Checks {@code exclusiveMaximum}. */
    public static boolean exclusiveMaximum(JsonDocument d, int at, JsonNumber bound, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.compare(at, bound) < 0
                || (e != null && Failures.number(d, at, "exclusiveMaximum", bound.text(), e));
    }

    /**
     * Checks {@code multipleOf}.
     *
     * @param divisor the divisor, greater than 0
     */
    public static boolean multipleOf(JsonDocument d, int at, long divisor, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.isMultipleOf(at, divisor)
                || (e != null && Failures.number(d, at, "multipleOf", Long.toString(divisor), e));
    }

    /**
     * Checks {@code multipleOf}.
     *
     * @param divisor the divisor, greater than 0
     */
    public static boolean multipleOf(JsonDocument d, int at, JsonNumber divisor, @Nullable Evaluation e) {
        return !d.isNumber(at)
                || d.isMultipleOf(at, divisor)
                || (e != null && Failures.number(d, at, "multipleOf", divisor.text(), e));
    }

    /** Checks {@code minLength}, in code points. */
    public static boolean minLength(JsonDocument d, int at, int min, @Nullable Evaluation e) {
        return !d.isString(at)
                || Counting.codePointsAtLeast(d, at, min)
                || (e != null && Failures.length(d, at, "minLength", min, e));
    }

    /** Checks {@code maxLength}, in code points. */
    public static boolean maxLength(JsonDocument d, int at, int max, @Nullable Evaluation e) {
        return !d.isString(at)
                || Counting.codePointsAtMost(d, at, max)
                || (e != null && Failures.length(d, at, "maxLength", max, e));
    }

    /** Checks {@code pattern}. */
    public static boolean pattern(JsonDocument d, int at, TextPattern pattern, @Nullable Evaluation e) {
        return !d.isString(at) || pattern.matches(d, at) || (e != null && Failures.pattern(d, at, pattern, e));
    }

    /**
     * Checks {@code pattern} in a schema that also has {@code format}.
     *
     * @param format the name of the format, asserted or not
     */
    public static boolean pattern(JsonDocument d, int at, TextPattern pattern, String format, @Nullable Evaluation e) {
        return !d.isString(at) || pattern.matches(d, at) || (e != null && Failures.pattern(d, at, pattern, format, e));
    }

    /** Checks {@code format} of strings. */
    public static boolean format(JsonDocument d, int at, TextFormat format, @Nullable Evaluation e) {
        return !d.isString(at) || format.matches(d, at) || (e != null && Failures.format(d, at, format, e));
    }

    /** Checks {@code minItems}. */
    public static boolean minItems(JsonDocument d, int at, int min, @Nullable Evaluation e) {
        return !d.isArray(at)
                || Counting.atLeast(d, at, min)
                || (e != null && Failures.count(at, "minItems", d.count(at), min, e));
    }

    /** Checks {@code maxItems}. */
    public static boolean maxItems(JsonDocument d, int at, int max, @Nullable Evaluation e) {
        return !d.isArray(at)
                || Counting.atMost(d, at, max)
                || (e != null && Failures.count(at, "maxItems", d.count(at), max, e));
    }

    /** Checks {@code uniqueItems}. */
    public static boolean uniqueItems(JsonDocument d, int at, @Nullable Evaluation e) {
        if (!d.isArray(at) || Counting.atMost(d, at, 1)) {
            return true;
        }
        int duplicate = d.duplicate(at);
        return duplicate < 0 || (e != null && Failures.uniqueItems(d, at, duplicate, e));
    }

    /**
     * Checks {@code contains}, {@code minContains} and {@code maxContains}.
     *
     * @param matches the number of items that match; ignored if the value is not an array
     * @param min the value of {@code minContains}, 1 by default
     * @param max the value of {@code maxContains}, or less than 0 if it is absent
     */
    public static boolean contains(JsonDocument d, int at, int matches, int min, int max, @Nullable Evaluation e) {
        return !d.isArray(at)
                || (matches >= min && (max < 0 || matches <= max))
                || (e != null && Failures.contains(at, matches, min, max, e));
    }

    /** Checks {@code minProperties}. */
    public static boolean minProperties(JsonDocument d, int at, int min, @Nullable Evaluation e) {
        return !d.isObject(at)
                || Counting.atLeast(d, at, min)
                || (e != null && Failures.count(at, "minProperties", d.count(at), min, e));
    }

    /** Checks {@code maxProperties}. */
    public static boolean maxProperties(JsonDocument d, int at, int max, @Nullable Evaluation e) {
        return !d.isObject(at)
                || Counting.atMost(d, at, max)
                || (e != null && Failures.count(at, "maxProperties", d.count(at), max, e));
    }

    /**
     * Checks {@code required} after a loop that recorded the properties of the object.
     *
     * @param names the names; the bits stand for the first 64 of them
     * @param present a bit for each name that is present
     * @param required a bit for each name that is required
     */
    public static boolean required(
            JsonDocument d, int at, StringTable names, long present, long required, @Nullable Evaluation e) {
        return required(d, at, names, 0, present, required, e);
    }

    /**
     * Checks {@code required} for up to 64 names from another offset.
     *
     * @param base the number of the name that the lowest bit stands for
     */
    public static boolean required(
            JsonDocument d, int at, StringTable names, int base, long present, long required, @Nullable Evaluation e) {
        long missing = required & ~present;
        return e == null
                ? missing == 0 || !d.isObject(at)
                : Failures.required(d, at, names, base, required, missing, e);
    }

    /** Checks that all names are present, for {@code required}. */
    public static boolean required(JsonDocument d, int at, StringTable required, @Nullable Evaluation e) {
        return !d.isObject(at)
                || (e == null ? RequiredNames.areIn(d, at, required) : RequiredNames.report(d, at, required, null, e));
    }

    /**
     * Checks {@code dependentRequired} after a loop that recorded the properties of the object.
     *
     * @param trigger the number, less than 64, of the name that requires the others
     */
    public static boolean dependentRequired(
            JsonDocument d,
            int at,
            StringTable names,
            int trigger,
            long present,
            long required,
            @Nullable Evaluation e) {
        long missing = required & ~present;
        return missing == 0
                || (present >>> trigger & 1) == 0
                || !d.isObject(at)
                || (e != null && Failures.dependentRequired(at, names, trigger, missing, e));
    }

    /**
     * Checks that all names are present if the trigger is, for {@code dependentRequired}.
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
     * Returns whether a value is an object with a property that is a given string; then a schema of
     * {@code propertyDependencies} applies.
     *
     * @param property the name of the property, in {@link Utf8}
     * @param text the string, in {@link Utf8}
     */
    public static boolean hasString(JsonDocument d, int at, byte[] property, byte[] text) {
        int value = d.isObject(at) ? d.find(at, property) : -1;
        return value >= 0 && d.isString(value) && d.stringEquals(value, text);
    }

    /**
     * Checks {@code not}.
     *
     * @param matched true if the value is valid against the subschema, which was checked without an evaluation
     */
    public static boolean not(JsonDocument d, int at, boolean matched, @Nullable Evaluation e) {
        return !matched || (e != null && Prohibited.report(d, at, "not", List.of(), e));
    }

    /**
     * Reports that a value is valid against the subschema of {@code not}, with a specific message.
     *
     * @param prohibition the message key: {@code notRequired}, {@code notAny}, {@code notType}, {@code notValue},
     * {@code notPropertyValue}, {@code notPattern}, {@code notFormat}, {@code notMultipleOf}, {@code false}, or a
     * keyword about bounds
     * @param arguments the names, types, pattern, format or bound for the message
     * @return false
     */
    public static boolean not(JsonDocument d, int at, Evaluation e, String prohibition, String... arguments) {
        return Prohibited.report(d, at, prohibition, List.of(arguments), e);
    }

    /**
     * Checks {@code anyOf} and ends the union.
     *
     * @param matched true if the value is valid against at least one alternative
     * @param union the parent of the alternatives' evaluations, from {@link Evaluation#union}
     */
    public static boolean anyOf(JsonDocument d, int at, boolean matched, @Nullable Evaluation union) {
        return matched || (union != null && union.alternatives().reportNone(d, at, "anyOf"));
    }

    /**
     * Checks {@code anyOf} with a property that selects the alternative and is required by each of them. Ends the
     * union.
     *
     * @param name the property, in {@link Utf8}
     * @param values all values of the property
     */
    public static boolean anyOf(
            JsonDocument d, int at, boolean matched, byte[] name, StringTable values, @Nullable Evaluation union) {
        return matched || (union != null && union.alternatives().reportNone(d, at, "anyOf", name, values));
    }

    /**
     * Checks {@code oneOf} and ends the union.
     *
     * @param matches the number of alternatives that the value is valid against
     * @param union the parent of the alternatives' evaluations, from {@link Evaluation#union}
     */
    public static boolean oneOf(JsonDocument d, int at, int matches, @Nullable Evaluation union) {
        return matches == 1 || (union != null && union.alternatives().report(d, at, matches));
    }

    /**
     * Checks {@code oneOf} with a property that selects the alternative and is required by each of them. Ends the
     * union.
     *
     * @param name the property, in {@link Utf8}
     * @param values all values of the property
     */
    public static boolean oneOf(
            JsonDocument d, int at, int matches, byte[] name, StringTable values, @Nullable Evaluation union) {
        return matches == 1 || (union != null && union.alternatives().report(d, at, matches, name, values));
    }
}
