package io.github.jsonschema2records.generator.upgrade;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replacements for keywords of other drafts and of other tools. */
public final class Substitutes {

    private static final String DATES = "jsonschema2pojo's: dates and times are always read as RFC 3339 has them; "
            + "for another form write a \"pattern\", and the value stays a String";

    /**
     * Keywords that no supported draft has. Those without an effect on values, such as OpenAPI's {@code xml}, are not
     * included.
     */
    private static final Map<String, String> OF_OTHERS = Map.ofEntries(
            Map.entry(
                    "extends",
                    "draft 3's and jsonschema2pojo's: the schema it names has no effect here; "
                            + "write \"allOf\": [ { \"$ref\": ... } ] instead, or set the option extendsAsAllOf"),
            Map.entry("disallow", "draft 3's: write \"not\": { \"type\": ... } instead"),
            Map.entry("divisibleBy", "draft 3's: write \"multipleOf\" instead"),
            Map.entry("maxDecimal", "draft 2's: write \"multipleOf\" instead, such as 0.01 for two digits"),
            Map.entry("minimumCanEqual", "draft 2's: write \"exclusiveMinimum\" instead"),
            Map.entry("maximumCanEqual", "draft 2's: write \"exclusiveMaximum\" instead"),
            Map.entry(
                    "nullable",
                    "OpenAPI 3.0's: write \"type\": [ ..., \"null\" ] instead, or beside a \"$ref\" "
                            + "\"anyOf\": [ { \"$ref\": ... }, { \"type\": \"null\" } ]"),
            Map.entry(
                    "discriminator",
                    "OpenAPI's: write a \"const\" for that property into each branch of the \"oneOf\" instead"),
            Map.entry(
                    "deserializationClassProperty",
                    "jsonschema2pojo's: write a \"oneOf\" whose branches have a \"const\" for that property instead"),
            Map.entry(
                    "media",
                    "jsonschema2pojo's: the value stays a String; "
                            + "write \"contentEncoding\" or \"contentMediaType\" instead"),
            Map.entry("customPattern", DATES),
            Map.entry("customDatePattern", DATES),
            Map.entry("customTimePattern", DATES),
            Map.entry("customDateTimePattern", DATES),
            Map.entry("customTimezone", "jsonschema2pojo's: a date-time keeps the offset that it is written with"),
            Map.entry("dateTimeType", javaType("java.time.Instant")),
            Map.entry("dateType", javaType("java.time.LocalDate")),
            Map.entry("timeType", javaType("java.time.LocalTime")),
            Map.entry("javaOptional", "jsonschema2pojo's: a component that may be absent is @Nullable"),
            Map.entry("integerDigits", "jsonschema2pojo's: write \"maximum\" and \"minimum\" instead"),
            Map.entry(
                    "fractionalDigits",
                    "jsonschema2pojo's: write \"multipleOf\" instead, such as 0.01 for two digits"));

    /** Keywords that some supported drafts have, and others do not. */
    private static final Map<String, String> OF_DRAFTS = Map.ofEntries(
            Map.entry("additionalItems", "\"items\" beside \"prefixItems\""),
            Map.entry("$recursiveRef", "\"$dynamicRef\""),
            Map.entry("const", "an \"enum\" of one value"),
            Map.entry("propertyNames", "\"patternProperties\" and \"additionalProperties\": false"),
            Map.entry("if", "\"anyOf\" with \"not\""),
            Map.entry("then", "\"anyOf\" with \"not\""),
            Map.entry("else", "\"anyOf\" with \"not\""),
            Map.entry("dependentSchemas", "\"dependencies\""),
            Map.entry("dependentRequired", "\"dependencies\""),
            Map.entry("prefixItems", "an array in \"items\""),
            Map.entry("unevaluatedProperties", "\"additionalProperties\" beside all \"properties\""),
            Map.entry("unevaluatedItems", "\"additionalItems\""));

    private Substitutes() {}

    private static String javaType(String example) {
        return "jsonschema2pojo's: write \"javaType\" instead, such as " + example;
    }

    /** Returns the advice about a keyword that no draft has, or null if there is none. */
    static @Nullable String ofOthers(String name) {
        return OF_OTHERS.get(name);
    }

    /** Returns the replacement of a keyword that only other drafts have, or null if nothing means the same. */
    static @Nullable String ofDrafts(String name) {
        return OF_DRAFTS.get(name);
    }

    /** Returns the replacement of a keyword about Java classes, or null if there is none. */
    public static @Nullable String ofJavaHint(String name) {
        return switch (name) {
            case "extendsJavaClass" -> "a record extends no class: write \"javaInterfaces\" instead";
            case "excludedFromEqualsAndHashCode" -> "records are equal if all their components are";
            case "existingJavaType" -> "only types of Java's own can be named, such as java.time.Instant";
            default -> null;
        };
    }
}
