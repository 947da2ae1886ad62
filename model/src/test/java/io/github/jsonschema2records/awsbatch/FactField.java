package io.github.jsonschema2records.awsbatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field that AWS documents.
 *
 * @param shape the name of the object it is in
 * @param name its name in JSON
 * @param type its type: Java's, or AWS's, without the values of an enum
 * @param values the values of an enum, sorted; empty if it is none
 * @param optional whether it can be absent
 */
record FactField(String shape, String name, String type, Set<String> values, boolean optional) {

    private static final Pattern LINE =
            Pattern.compile("(?<shape>\\w+)\\.(?<name>\\S+) (?<type>[^?{]+)(?<optional>\\??)(\\{(?<values>.*)})?");

    /** Shape and name. */
    String path() {
        return shape + "." + name;
    }

    /** The fields of the checked-in list, by path. */
    static Map<String, FactField> checkedIn(List<String> lines) {
        Map<String, FactField> fields = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                FactField field = parse(line);
                assertThat(fields.put(field.path(), field)).as(line).isNull();
            }
        }
        return fields;
    }

    private static FactField parse(String line) {
        Matcher matcher = LINE.matcher(line);
        assertThat(matcher.matches()).as(line).isTrue();
        return new FactField(
                matcher.group("shape"),
                matcher.group("name"),
                matcher.group("type"),
                values(matcher.group("values")),
                !matcher.group("optional").isEmpty());
    }

    private static Set<String> values(String list) {
        return list == null ? Set.of() : new TreeSet<>(Arrays.asList(list.split("\\|")));
    }

    /**
     * The same with the Java type that follows from AWS's, for all but enums, whose Java name is ours to choose:
     * {@code list<long>} is {@code List<Instant>} if it is a time.
     */
    FactField inJava() {
        UnaryOperator<String> plain = scalar -> switch (scalar) {
            case "string" -> "String";
            case "boolean" -> "Boolean";
            case "integer" -> "Long";
            case "long" -> name.endsWith("At") ? "Instant" : "Long";
            case "double" -> "BigDecimal";
            default -> scalar;
        };
        String java = type;
        if (type.startsWith("list<")) {
            java = "List<" + plain.apply(type.substring(5, type.length() - 1)) + ">";
        } else if (type.startsWith("map<string,")) {
            java = "Map<String, " + plain.apply(type.substring(11, type.length() - 1)) + ">";
        } else {
            java = plain.apply(type);
        }
        return new FactField(shape, name, java, values, optional);
    }
}
