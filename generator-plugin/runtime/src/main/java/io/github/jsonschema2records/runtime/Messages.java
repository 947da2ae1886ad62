package io.github.jsonschema2records.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * English messages of violations by their {@link Violation#messageKey()}. In a message, {@code {0}} stands for the
 * first of the {@link Violation#arguments()}. To translate violations, replace the messages and keep the placeholders.
 */
public final class Messages {

    private static final Map<String, String> ALL = Collections.unmodifiableMap(texts());

    private Messages() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("type", "must be {0}, but is {1}");
        texts.put("typeOrEnum", "must be {0}, or one of {1}, but is {2}");
        texts.put("enum", "{0} is not one of {1}");
        texts.put("const", "must be {0}, but is {1}");
        texts.put("minimum", "{0} is less than the minimum {1}");
        texts.put("maximum", "{0} is greater than the maximum {1}");
        texts.put("exclusiveMinimum", "{0} is not greater than {1}");
        texts.put("exclusiveMaximum", "{0} is not less than {1}");
        texts.put("multipleOf", "{0} is not a multiple of {1}");
        texts.put("minLength", "{0} has length {1}, less than the minimum {2}");
        texts.put("maxLength", "{0} has length {1}, more than the maximum {2}");
        texts.put("pattern", "{0} does not match the pattern {1}");
        texts.put("format", "{0} is not a valid {1}");
        texts.put("formatFault", "{0} is not a valid {1}: {2}");
        texts.put("patternFormat", "{0} is not {1}");
        texts.put("patternFormatFault", "{0} is not {1}: {2}");
        texts.put("patternOfFormat", "{0} is a valid {2}, but does not match the pattern {1}");
        texts.put("minItems", "the number of items, {0}, is less than the minimum {1}");
        texts.put("maxItems", "the number of items, {0}, is more than the maximum {1}");
        texts.put("uniqueItems", "item {1} is equal to item {0}");
        texts.put("contains", "has no item that matches \"contains\"");
        texts.put("minContains", "the number of items that match \"contains\", {0}, is less than the minimum {1}");
        texts.put("maxContains", "the number of items that match \"contains\", {0}, is more than the maximum {1}");
        texts.put("minProperties", "the number of properties, {0}, is less than the minimum {1}");
        texts.put("maxProperties", "the number of properties, {0}, is more than the maximum {1}");
        texts.put("required", "required property {0} is missing");
        texts.put("requiredMany", "{0} required properties are missing: {1}");
        texts.put("misspelt", "required property {0} is missing, but there is {1}");
        texts.put("discriminator", "required property {0} is missing; its value must be one of {1}");
        texts.put("dependentRequired", "property {0} is required because {1} is present");
        texts.put("not", "{0} matches the schema that \"not\" forbids");
        texts.put("notRequired", "property {0} is not allowed here");
        texts.put("notAny", "none of the properties {0} is allowed here");
        texts.put("notType", "must not be {0}");
        texts.put("notValue", "must not be {0}");
        texts.put("notPattern", "{0} matches the pattern {1}, which is not allowed here");
        texts.put("notFormat", "{0} is a valid {1}, which is not allowed here");
        texts.put("notMultipleOf", "{0} is a multiple of {1}");
        texts.put("anyOf", "matches none of the alternatives of \"anyOf\"");
        texts.put("oneOf", "matches none of the alternatives of \"oneOf\"");
        texts.put("alternative", "does not match {0}: {1}");
        texts.put("moreAlternatives", "matches none of the other alternatives ({0} more)");
        texts.put("patterns", "{0} matches none of {1}");
        texts.put("requiredAny", "one of {0} must be given");
        texts.put("exclusive", "exactly one of {0} may be given");
        texts.put("together", "properties {0} are not allowed together");
        texts.put("ambiguous", "matches more than one alternative of \"oneOf\": {0}");
        texts.put("property", "property {0} is not allowed");
        texts.put("item", "item {0} is not allowed");
        texts.put("false", "no value is allowed here");
        texts.put("schema", "does not match the schema");
        texts.put("syntax", "{0}");
        texts.put("limit", "{0}");
        texts.put("steps", "checking takes more than {0} steps");
        texts.put("stack", "is nested too deeply to be checked on the stack of this thread");
        texts.put("patternSteps", "the pattern {0} takes too many steps on a string");
        texts.put("allPatternSteps", "matching patterns takes more than {0} steps");
        texts.put("binding", "{0} cannot be represented as {1}");
        texts.put("conversion", "{0} cannot be represented as {1}: {2}");
        texts.put("unbound", "is valid, but cannot be represented in Java");
        return texts;
    }

    /** Returns all keys with their messages; unmodifiable. */
    public static Map<String, String> all() {
        return ALL;
    }

    /**
     * Returns the message of a key with its arguments filled in. For a key that is not among {@link #all()}, returns
     * the first argument.
     */
    public static String text(String key, List<String> arguments) {
        String text = ALL.getOrDefault(key, "{0}");
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int number = text.charAt(open + 1) - '0';
            filled.append(text, from, open).append(number < arguments.size() ? arguments.get(number) : "");
            from = open + 3;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
