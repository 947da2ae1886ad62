package io.github.jsonschema2records.awsbatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes events a little, always in the same way for the same seed: some stay valid, most do not. */
final class Mutations {

    /** Values of every type, at the edges of what the schema, Java or EventBridge can take. */
    private static final List<JsonNode> VALUES = values(
            "null",
            "true",
            "false",
            "{}",
            "[]",
            "[null]",
            "{\"a\": 1}",
            "[\"a\", 1]",
            "\"\"",
            "\"text\"",
            "\"0\"",
            "0",
            "-1",
            "1",
            "60",
            "1.0",
            "1.5",
            "-0.0",
            "1e3",
            "1E-3",
            "2147483648",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "1641944200058.0",
            "1e30",
            "\"RUNNING\"",
            "\"running\"",
            "\"NEW_VALUE\"",
            "\"aws.batch\"",
            "\"aws.health\"",
            "\"Batch Job State Change\"",
            "\"Batch Service Job Queue Blocked\"",
            "\"AWS API Call via CloudTrail\"",
            "\"12345678901\"",
            "\"123456789012\"",
            "\"1234567890123\"",
            "\"12345678901\u0664\"",
            "\"123456789012\\n\"",
            "\"2022-01-11T23:36:40Z\"",
            "\"2022-01-11T23:36:40.123456789+23:59\"",
            "\"2022-01-11 23:36:40Z\"",
            "\"2022-01-11T23:36:40\"",
            "\"2022-02-29T00:00:00Z\"",
            "\"2024-02-29T00:00:00Z\"",
            "\"2022-04-31T00:00:00Z\"",
            "\"2022-01-11T24:00:00Z\"",
            "\"2016-12-31T23:59:60Z\"",
            "\"2022-01-11\"");

    private static final int MOST_CHANGES = 3;

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** A changed copy. */
    String mutate(JsonNode event) {
        JsonNode copy = event.deepCopy();
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            change(copy);
        }
        return copy.toString();
    }

    private void change(JsonNode event) {
        List<ArrayNode> arrays = JsonTrees.arrays(event);
        if (!arrays.isEmpty() && random.nextInt(5) == 0) {
            pick(arrays).add(pick(VALUES).deepCopy());
            return;
        }
        ObjectNode object = pick(JsonTrees.objects(event));
        List<String> names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.set(
                    names.isEmpty() ? "x-new" : pick(names) + "X", pick(VALUES).deepCopy());
            return;
        }
        String name = pick(names);
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(otherName(name), object.remove(name));
            default -> object.set(name, pick(VALUES).deepCopy());
        }
    }

    /** A typing mistake, or another case. */
    private String otherName(String name) {
        if (name.isEmpty()) {
            return "x";
        }
        int at = random.nextInt(name.length());
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + Character.toUpperCase(name.charAt(at)) + name.substring(at + 1);
            default -> name + "s";
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<JsonNode> values(String... texts) {
        List<JsonNode> values = new ArrayList<>();
        for (String text : texts) {
            values.add(JsonTrees.parse(text));
        }
        return List.copyOf(values);
    }
}
