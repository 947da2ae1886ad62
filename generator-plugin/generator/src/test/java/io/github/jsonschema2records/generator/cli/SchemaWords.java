package io.github.jsonschema2records.generator.cli;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a schema speaks of, so that instances are changed into something that it distinguishes.
 *
 * @param names of properties
 * @param values in {@code enum}, {@code const}, {@code default} and {@code examples}, and those at bounds
 */
public record SchemaWords(List<String> names, List<JsonNode> values) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The longest text that is made for a bound of length. */
    private static final int LONGEST = 2000;

    public static SchemaWords of(JsonNode schema) {
        Set<String> names = new LinkedHashSet<>(List.of("x"));
        Set<JsonNode> values = new LinkedHashSet<>(List.of(NODES.objectNode()));
        collect(schema, names, values);
        return new SchemaWords(List.copyOf(names), List.copyOf(values));
    }

    private static void collect(JsonNode schema, Set<String> names, Set<JsonNode> values) {
        schema.properties().forEach(member -> {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "enum", "examples" -> value.forEach(values::add);
                case "const", "default" -> values.add(value);
                case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" ->
                    around(value, values);
                case "minLength", "maxLength" -> texts(value, values);
                case "properties" -> names.addAll(value.propertyNames());
                case "required" -> value.forEach(name -> names.add(name.asString("x")));
                default -> {
                    // Nothing to learn from.
                }
            }
        });
        schema.forEach(child -> collect(child, names, values));
    }

    private static void around(JsonNode bound, Set<JsonNode> values) {
        if (bound.isNumber()) {
            for (String step : List.of("-1", "-0.5", "0", "0.5", "1")) {
                values.add(NODES.numberNode(bound.decimalValue().add(new BigDecimal(step))));
            }
        }
    }

    private static void texts(JsonNode bound, Set<JsonNode> values) {
        if (bound.canConvertToInt() && bound.intValue() > 0 && bound.intValue() < LONGEST) {
            for (int length = bound.intValue() - 1; length <= bound.intValue() + 1; length++) {
                values.add(NODES.stringNode("a".repeat(length)));
                values.add(NODES.stringNode("\ud83d\ude00".repeat(length)));
            }
        }
    }
}
