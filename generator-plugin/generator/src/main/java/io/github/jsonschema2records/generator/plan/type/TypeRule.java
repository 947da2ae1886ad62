package io.github.jsonschema2records.generator.plan.type;

import io.github.jsonschema2records.generator.analyze.Kinds;
import io.github.jsonschema2records.generator.analyze.Kinds.Kind;
import io.github.jsonschema2records.generator.analyze.Scalar;
import io.github.jsonschema2records.generator.load.JavaNames;
import io.github.jsonschema2records.generator.upgrade.Keyword.Format;
import io.github.jsonschema2records.generator.upgrade.Keyword.UniqueItems;
import io.github.jsonschema2records.generator.upgrade.PlacePattern;
import io.github.jsonschema2records.generator.upgrade.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule of the user for the Java type of strings, numbers, booleans or arrays. It applies where all of its conditions
 * hold.
 *
 * @param format the {@code format} that a schema of the value must have, or "" for any
 * @param jsonType the JSON type of the value: {@code string}, {@code integer}, {@code number} (not only integers),
 *     {@code boolean}, {@code array} (whose items must differ), or "" for any of them except arrays; with a
 *     converter "" means strings
 * @param places patterns of schema locations; a schema of the value must match one of them, unless there are none
 * @param javaType the name of the Java type; with a converter it can be any class
 * @param converter the name of a class whose static method {@code fromJson} makes values of the Java type, and whose
 *     static method {@code toJson} returns what to write; "" for none
 */
public record TypeRule(String format, String jsonType, List<PlacePattern> places, String javaType, String converter) {

    private static final Map<String, Kinds> JSON_TYPES = Map.of(
            "string", Kinds.of(Kind.STRING),
            "boolean", Kinds.of(Kind.BOOLEAN),
            "array", Kinds.of(Kind.ARRAY),
            "integer", Kinds.of(Kind.INTEGER),
            "number", Kinds.of(Kind.INTEGER, Kind.FRACTION));

    /** The Java type for arrays whose items must differ. */
    private static final String SET = "java.util.Set";

    /** Creates a rule. {@link IllegalArgumentException} says what is wrong with it. */
    public TypeRule {
        places = List.copyOf(places);
        if (format.isEmpty() && jsonType.isEmpty() && places.isEmpty()) {
            throw new IllegalArgumentException("a rule for types needs a format, a jsonType or places");
        }
        jsonType = jsonType.isEmpty() && !converter.isEmpty() ? "string" : jsonType;
        if (!jsonType.isEmpty() && !JSON_TYPES.containsKey(jsonType)) {
            throw new IllegalArgumentException(
                    "jsonType must be string, integer, number, boolean or array, not \"" + jsonType + '"');
        } else if (jsonType.equals("array") || javaType.equals(SET)) {
            checkSet(jsonType, javaType, converter);
        } else if (!converter.isEmpty()) {
            checkClass(javaType, "javaType");
            checkClass(converter, "converter");
        } else {
            checkScalar(jsonType, javaType);
        }
    }

    private static void checkScalar(String jsonType, String javaType) {
        if (!Scalar.isNamed(javaType)) {
            throw new IllegalArgumentException(
                    '"' + javaType + "\" is not a Java type for strings and numbers; it can be " + Scalar.allNames()
                            + ", or a class of your own with a converter");
        }
        Kinds kinds = JSON_TYPES.get(jsonType);
        if (kinds != null && Scalar.named(javaType, kinds).isEmpty()) {
            throw new IllegalArgumentException(
                    javaType + " cannot hold every JSON " + jsonType + "; " + Scalar.namesFor(kinds));
        }
    }

    private static void checkSet(String jsonType, String javaType, String converter) {
        if (!jsonType.equals("array") || !javaType.equals(SET) || !converter.isEmpty()) {
            throw new IllegalArgumentException("the only rule for arrays is jsonType array with the Java type " + SET
                    + " and no converter; other arrays are lists");
        }
    }

    private static void checkClass(String name, String parameter) {
        if (!name.contains(".") || !JavaNames.isQualified(name)) {
            throw new IllegalArgumentException("with a converter, " + parameter + " must be the full name of a class, "
                    + "such as com.acme.Money, not \"" + name + '"');
        }
    }

    /**
     * Reads a rule from text: conditions with commas between them, a colon, and the Java type. {@code
     * format=date-time,place=order.json#/properties/*At:java.time.Instant} A converter stands among the conditions:
     * {@code format=money,converter=com.acme.MoneyConverter:com.acme.Money}
     *
     * @throws IllegalArgumentException if the text is not a rule
     */
    public static TypeRule parse(String text) {
        int colon = text.lastIndexOf(':');
        String format = "";
        String jsonType = "";
        String converter = "";
        List<PlacePattern> places = new ArrayList<>();
        for (String condition : text.substring(0, Math.max(colon, 0)).split(",", -1)) {
            int equals = condition.indexOf('=');
            String value = condition.substring(equals + 1);
            switch (condition.substring(0, Math.max(equals, 0))) {
                case "format" -> format = value;
                case "jsonType" -> jsonType = value;
                case "converter" -> converter = value;
                case "place" -> places.add(new PlacePattern(value));
                default ->
                    throw new IllegalArgumentException(
                            "expected format=, jsonType=, place= or converter=, a value, a colon and a Java type, such "
                                    + "as format=date-time:java.time.Instant, but got \"" + text + '"');
            }
        }
        return new TypeRule(format, jsonType, places, text.substring(colon + 1), converter);
    }

    /** Returns whether the conditions hold for a value of some kinds, which schemas describe. */
    boolean appliesTo(Collection<Schema> members, Kinds kinds) {
        return (jsonType.isEmpty() || Objects.equals(JSON_TYPES.get(jsonType), kinds))
                && (format.isEmpty() || members.stream().anyMatch(this::hasFormat))
                && (places.isEmpty() || members.stream().anyMatch(this::isPlace));
    }

    /** Returns whether the rule may apply to values of a schema. */
    boolean mayApplyTo(Schema schema) {
        return (format.isEmpty() || hasFormat(schema))
                && (places.isEmpty() || isPlace(schema))
                && (!isForArrays() || hasUniqueItems(schema));
    }

    /** Returns whether a schema says that the items of an array must differ. */
    static boolean hasUniqueItems(Schema schema) {
        UniqueItems keyword = schema.keyword(UniqueItems.class);
        return keyword != null && keyword.unique();
    }

    private boolean hasFormat(Schema schema) {
        Format keyword = schema.keyword(Format.class);
        return keyword != null && keyword.name().equals(format);
    }

    private boolean isPlace(Schema schema) {
        return places.stream().anyMatch(place -> place.matches(schema));
    }

    /** Returns whether the rule is about arrays. */
    boolean isForArrays() {
        return javaType.equals(SET);
    }

    /**
     * Returns the type of values of some kinds, or nothing if the type cannot hold them.
     *
     * @param base the type from which a converter makes values
     */
    Optional<TypeRef> type(Kinds kinds, Scalar base) {
        return converter.isEmpty()
                ? Scalar.named(javaType, kinds).map(TypeRef.ScalarRef::new)
                : Optional.of(new TypeRef.Converted(new Conversion(base, javaType, converter)));
    }

    /** Returns the rank of the rule. Places are more specific than formats, and formats than JSON types. */
    int specificity() {
        return (places.isEmpty() ? 0 : 4) + (format.isEmpty() ? 0 : 2) + (jsonType.isEmpty() ? 0 : 1);
    }

    /** Returns whether another rule has the same conditions. */
    boolean isRivalOf(TypeRule other) {
        return format.equals(other.format) && jsonType.equals(other.jsonType) && places.equals(other.places);
    }

    /** Returns the text of the rule, which {@link #parse} reads. */
    @Override
    public String toString() {
        List<String> conditions = new ArrayList<>();
        if (!format.isEmpty()) {
            conditions.add("format=" + format);
        }
        if (!jsonType.isEmpty()) {
            conditions.add("jsonType=" + jsonType);
        }
        places.forEach(place -> conditions.add("place=" + place));
        if (!converter.isEmpty()) {
            conditions.add("converter=" + converter);
        }
        return String.join(",", conditions) + ':' + javaType;
    }
}
